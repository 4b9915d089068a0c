"""The list of all sittings: filtered, in any order, of any length."""
