"""Liaison officers by category and field (001, section خ, item 1), and what is routed to them."""
