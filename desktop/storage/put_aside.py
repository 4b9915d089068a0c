"""Making room for an office that is restored in the place of a damaged one, whose files stay."""

from pathlib import Path

from desktop.storage.files import last_generation, snapshots, sync_folder
from desktop.storage.folder import DataFolder


def put_aside(folder: DataFolder) -> None:
    """Move the files of a closed office into a folder of their own inside its own, and make room
    for another. Database and keys go last: until then it is an office still, and as damaged as it
    was; its journal goes behind it, so that no database is ever read without.
    """
    place = _free_place(folder.path)
    place.mkdir(mode=0o700)
    journal = folder.database.with_name(f"{folder.database.name}-journal")
    keys = (last_generation(folder.vault), folder.vault)
    around = (folder.blobs, folder.guesses, *snapshots(folder.database))
    for part in (*around, folder.database, journal, *keys):
        if part.exists():
            part.rename(place / part.name)
    sync_folder(place)
    sync_folder(folder.path)
    folder.create()


def _free_place(folder: Path) -> Path:
    number = 1
    while (place := folder / f"damaged-{number}").exists():
        number += 1
    return place
