"""What is paid for harm: what the money asks of files of harm, and what came of it."""
