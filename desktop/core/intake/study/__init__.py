"""The acts of a study: who has it, the visits for it, and its prints."""
