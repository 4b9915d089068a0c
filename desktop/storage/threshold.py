"""One data folder from outside, before anything of its office is loaded."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.storage.failures import known_errors
from desktop.storage.folder import DataFolder

if TYPE_CHECKING:
    from desktop.storage.slots import Slot


class Threshold:
    """``named``: somebody named the folder, so that an office is expected in it.

    ``holder`` says what takes the folder, to whoever is refused it then: ``command`` or "".
    """

    def __init__(self, path: Path, *, named: bool = False, holder: str = "") -> None:
        self.path = path
        self.folder = DataFolder(path, holder)
        self._named = named

    def claim(self) -> None:
        """Take the folder where there is one, and make none.

        Raises ``storage.folder_in_use`` and its like, and what the system says of the folder.
        """
        with known_errors():
            if self.folder.was_held():
                self.folder.hold()

    def hold(self) -> None:
        """Take the folder for this process, made where it is not there; raises as :meth:`claim`."""
        with known_errors():
            self.folder.hold()

    def is_new(self) -> bool:
        """Tell whether there is no office yet; raises what the system says of the folder."""
        with known_errors():
            return self.folder.is_new()

    def is_astray(self) -> bool:
        """Tell whether an office was expected here and there is none; raises as :meth:`is_new`."""
        return self._named and self.is_new()

    def stay(self) -> None:
        """Let an office be made here, on purpose."""
        self._named = False

    def people(self) -> "list[Slot]":
        """Return who can unlock: read by itself, so that no name waits for the database."""
        from desktop.storage.vault import Vault

        return Vault.open(self.folder.vault).slots()

    def was_called(self) -> bool:
        """Tell whether a second start asks this one to come forward."""
        from desktop.storage.summons import answer

        return answer(self.path)
