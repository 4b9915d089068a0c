"""Requests and their steps, from reception to delivery."""
