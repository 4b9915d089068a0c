"""The notice of privacy in people's hands: which text, when, by whom, how acknowledged."""
