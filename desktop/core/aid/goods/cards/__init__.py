"""Vouchers and purchase cards, each by its serial."""
