"""The rules, without a database and without Slack."""
