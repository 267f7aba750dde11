"""The nouns as frozen values, and the rules: no waiting, no clock, no framework."""
