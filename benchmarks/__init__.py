"""How fast and how big the bot is beside a bare Bolt app, measured on this machine."""
