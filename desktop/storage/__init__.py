"""The encrypted database, its keys, its files and the one lane that works on them."""
