"""What can be wrong with a database before anything is asked of it."""


class CannotOpen(Exception):
    """The database cannot be opened; the message is its own reason, and holds no password."""
