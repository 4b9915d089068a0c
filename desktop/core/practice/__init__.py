"""The made-up world: staff, people and a day's words that belong to nobody, read from data."""
