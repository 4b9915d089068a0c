"""The list of all files: filtered, in any order, of any length."""
