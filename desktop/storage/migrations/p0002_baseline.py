"""Where a PostgreSQL database begins: the tables as they stand after 0002. Frozen, as 0001 is.

0001's tables in 0001's words, which both engines know; what each has of its own is named here.
(0002 changes rows alone, and a new database has none.)
"""

import re

from desktop.storage.migrations.m0001_line import SQL as LINE

NUMBER = 2

#: Halalas, of which 32 bits would hold no more than 21 million riyals.
_MONEY = r"\b(income_total|obligations_total) INTEGER"

SQL = re.sub(_MONEY, r"\1 BIGINT", LINE.replace(" WITHOUT ROWID", ""))
