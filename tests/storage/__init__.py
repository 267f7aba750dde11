"""A real SQLite file: its shape, its rules, its transactions."""
