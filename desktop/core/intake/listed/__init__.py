"""The list of requests: filtered, in any order, of any length."""
