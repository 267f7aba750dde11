"""Whole stories, told by visible words, over the wire."""
