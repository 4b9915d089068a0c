"""A person's file as fields to fill in: at the visit and on the person's own page."""
