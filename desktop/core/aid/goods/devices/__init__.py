"""Devices that are lent, each by its serial."""
