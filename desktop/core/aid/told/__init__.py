"""«نزل الدعم؟»: what a family is told of its money, and what stands in its way."""
