"""Satisfaction surveys: definitions as data, rounds, answers from paper, results."""
