"""Slack in: one module per feature. Each parses, calls one use case, acknowledges and shows."""
