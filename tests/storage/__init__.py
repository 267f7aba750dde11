"""Real databases: their shape, their rules, their transactions."""
