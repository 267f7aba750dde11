"""Reverse Mentor."""
