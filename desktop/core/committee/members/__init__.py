"""Who sits on the committee: role, term and who stands in."""
