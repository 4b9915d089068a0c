"""Standing in for an absent colleague, and lending single acts: for days, with a reason."""
