"""The yearly plan of measuring satisfaction: ways, months, and who answers for each."""
