"""Payment orders: prepared, reviewed, approved; what came of each payment."""
