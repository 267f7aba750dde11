"""How fast, how big and how fair the pairing engine is, beside simpler ways to pair people."""
