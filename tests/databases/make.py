"""Keep the demo's office of this release: python tests/databases/make.py NAME

Run once for each release whose schema is new, before it goes out. What was kept is never made
anew: it stands for the data folders of offices that were set up with that release.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
KEPT = ("office/office.db", "office/vault.keys", "password.txt")
sys.path.insert(0, str(ROOT))

from tests.databases.kept_words import opened, words_of_prints  # noqa: E402  # by the path above


def main() -> int:
    """Make the folder; 1 where there is one of that name already."""
    (name,) = sys.argv[1:]
    place = HERE / name
    if place.exists():
        sys.stderr.write(f"{name} is kept already\n")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "desktop", "demo", "--policy", "shaqra", "--json"]
        made = Path(folder) / "demo"
        ran = subprocess.run(
            [*command, "--out", made], cwd=ROOT, check=True, capture_output=True, text=True
        )
        for part in KEPT:
            target = place / part
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(made / part, target)
        place.joinpath("summary.json").write_text(ran.stdout, "utf-8")
        summary = json.loads(ran.stdout)
        password = (made / "password.txt").read_text("utf-8").strip()
        with opened(made / "office", password) as (house, as_):
            there = as_(summary["open_with"]["as"])
            words = words_of_prints(house, there, summary["case"])
        text = json.dumps(words, ensure_ascii=False, indent=0)
        place.joinpath("words.json").write_text(f"{text}\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
