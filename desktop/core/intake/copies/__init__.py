"""Copies of papers that are kept, where the office said of a kind of paper why and how long."""
