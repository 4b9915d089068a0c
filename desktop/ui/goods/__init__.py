"""The store and the distribution days in the window."""
