"""What is done with a complaint, step by step, and where that leads."""
