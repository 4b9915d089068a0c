"""How complaints are sealed, and to whom."""
