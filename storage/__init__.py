"""The only SQL. Rows do not leave this package: its functions return values of the domain."""
