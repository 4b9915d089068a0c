"""Every letter, fax and paper in or out: numbered, dated, linked, never renumbered."""
