"""Tests of everything people read."""
