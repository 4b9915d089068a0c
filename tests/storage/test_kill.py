"""A writer killed at any moment loses nothing that it had acknowledged."""

import random
import subprocess
import sys

from desktop.storage.copy import check_database
from desktop.storage.engine import connect
from desktop.storage.keys import DataKey

WRITER = """
import sys
from pathlib import Path
from sqlalchemy import text
from desktop.storage.engine import open_engine
from desktop.storage.keys import DataKey

engine = open_engine(Path(sys.argv[1]), DataKey.from_bytes(bytes.fromhex(sys.stdin.readline())))
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE IF NOT EXISTS t (n INTEGER PRIMARY KEY, a)"))
while True:
    with engine.begin() as connection:
        row = connection.execute(text("INSERT INTO t (a) VALUES (randomblob(6000)) RETURNING n"))
        n = row.scalar_one()
    print(n, flush=True)
"""


def test_what_was_acknowledged_before_a_kill_is_there(tmp_path, key: DataKey):
    path = tmp_path / "office.db"
    rng = random.Random(7)
    acknowledged = 0
    for _ in range(6):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with writer:
            writer.stdin.write(key.to_bytes().hex() + "\n")
            writer.stdin.flush()
            for _ in range(rng.randrange(3, 40)):
                acknowledged = int(writer.stdout.readline())
            writer.kill()
            rest = writer.stdout.read().splitlines()
            acknowledged = int(rest[-1]) if rest else acknowledged
        check_database(path, key)
        connection = connect(path, key)
        assert connection.execute("SELECT count(*) FROM t").fetchone()[0] >= acknowledged
        connection.close()
    assert acknowledged > 20
