"""The list of complaints: of those that its reader may know of."""
