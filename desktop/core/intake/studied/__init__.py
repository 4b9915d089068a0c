"""What a study says: its words, its figures and its law, all pure."""
