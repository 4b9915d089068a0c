"""What several desks of the window share: tables, cards and words; no desk imports another."""
