"""Goods: the store, cards, lent devices, and the days on which they are handed out."""
