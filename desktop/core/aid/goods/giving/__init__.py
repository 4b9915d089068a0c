"""Distribution days: one row a family, from the list to the closing."""
