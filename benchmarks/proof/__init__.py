"""Breaking the bot while it sends, and counting what arrived."""
