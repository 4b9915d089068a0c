"""The program's door."""

from desktop import __main__, boot
from desktop.base import crash


def test_ctrl_c_while_it_starts_ends_it_quietly(monkeypatch, capsys):
    def interrupted(_arguments, **_given):
        raise KeyboardInterrupt

    monkeypatch.setattr(crash, "install", lambda: None)
    monkeypatch.setattr(boot, "main", interrupted)
    assert __main__.main() == 130
    assert capsys.readouterr() == ("", "")
