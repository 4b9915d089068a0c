"""Where asking for a file begins."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from desktop.ui.kit import files


def test_it_begins_among_the_documents_then_where_the_last_one_was(monkeypatch, tmp_path, qtbot):
    documents, chosen = tmp_path / "documents", tmp_path / "chosen"
    documents.mkdir()
    chosen.mkdir()
    monkeypatch.setattr(files, "_last", [])
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    asked = []

    def answer(_over, _title, start, _kinds):
        asked.append(start)
        return str(chosen / "ورقة.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    for _ in range(2):
        files.ask_save(None, "حفظ", "ورقة.pdf", "PDF (*.pdf)")
    assert asked == [str(documents / "ورقة.pdf"), str(chosen / "ورقة.pdf")]


def test_a_folder_that_is_gone_is_passed_over(monkeypatch, tmp_path):
    monkeypatch.setattr(files, "_last", [tmp_path / "gone"])
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "none"))
    assert files.start(tmp_path / "also gone") == Path.home()
    assert files.start(tmp_path) == tmp_path


def test_a_folder_that_nothing_is_known_of_begins_no_dialog(tmp_path, monkeypatch):
    def unknown(path, **_):
        raise PermissionError(13, str(path))

    monkeypatch.setattr(files, "_last", [tmp_path])
    monkeypatch.setattr("os.stat", unknown)
    assert files.start(Path("a\0b")) == Path.home()
