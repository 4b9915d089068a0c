"""Surveys: rounds, paper sheets entered at speed, results."""
