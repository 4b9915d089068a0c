"""The researchers' desk: what is to be studied, and the study."""
