"""Lists that go to the bank, and what came of each payment."""
