"""The people who work at the PC: accounts, roles, unlocking."""
