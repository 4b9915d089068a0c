"""The list to the bank as a file of the user's own."""

from pathlib import Path

from desktop.core.aid.prints import TRANSFER_LIST
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui.parts import excel


def save_workbook(office: Office, actor: Actor, transfer_id: str, path: str) -> Path:
    """Write a list as a workbook and return the file; raises as :func:`excel.save`."""
    return excel.save(office.press.workbook(actor, TRANSFER_LIST, transfer_id), path)
