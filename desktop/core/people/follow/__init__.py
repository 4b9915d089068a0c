"""What falls due in files: the yearly update, papers that end, children who come of age."""
