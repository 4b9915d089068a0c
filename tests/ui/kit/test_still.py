"""A page is laid out once for a result, and its parts are asked once for what did not change."""

from PySide6.QtWidgets import QWidget

from desktop.ui import kit
from desktop.ui.kit.beside import Beside
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.still import still


def test_a_result_is_laid_out_once_however_many_parts_it_shows(show, tasks, qtbot, monkeypatch):
    page, rows, facts = kit.Page(), [kit.Rows(lined=True) for _ in range(12)], kit.FactList()
    page.add(kit.beside(kit.stack(kit.Card().add(*rows), kit.Card().add(facts)), QWidget()))
    show(page)
    laid, times = Beside.laid, []
    monkeypatch.setattr(Beside, "laid", lambda self, wide: times.append(wide) or laid(self, wide))

    def done(found):
        for each in rows:
            each.set_rows([kit.ItemRow(text) for text in found])
        facts.set_facts([(text, text) for text in found])

    tasks.run(Operation(work=lambda: ["سجل الأسرة", "تعريف الراتب"], done=done))
    qtbot.waitUntil(lambda: tasks.idle and rows[-1].rows[0].height() > 10)
    assert len(times) <= 6, times
    places = [each.rows[0].mapTo(page, each.rows[0].rect().topLeft()).y() for each in rows]
    assert places == sorted(set(places))


def test_a_layout_keeps_what_its_parts_said_until_one_of_them_changes(show, monkeypatch):
    part = kit.label("سجل الأسرة")
    layout = show(kit.flow(part)).layout()
    before = layout.heightForWidth(300)
    laid, times = Flow.laid, []
    monkeypatch.setattr(Flow, "laid", lambda self, wide: times.append(wide) or laid(self, wide))
    assert [layout.heightForWidth(300) for _ in range(9)] == [before] * 9
    assert times == []
    part.setMinimumHeight(90)
    assert layout.heightForWidth(300) == 90


def test_what_was_given_another_size_meanwhile_is_laid_out_for_it(show):
    parts = [kit.label("طباعة الكل"), kit.label("الاستغناء عن الكل")]
    page, flow = kit.Page(), kit.flow(*parts)
    page.add(flow)
    page.resize(900, 400)
    show(page)
    with still():
        flow.resize(160, 60)
    assert all(flow.rect().contains(part.geometry()) for part in parts)


def test_rows_come_into_view_together(show, monkeypatch):
    rows, card = kit.Rows(), kit.Card()
    show(card.add(rows))
    shown = []
    monkeypatch.setattr(
        kit.ItemRow, "showEvent", lambda self, _: shown.append(self.isVisibleTo(card))
    )
    rows.set_rows([kit.ItemRow("سجل الأسرة") for _ in range(5)])
    assert shown == [True] * 5
    assert rows.count() == 1


def test_a_form_tells_once_of_what_is_shown_in_it():
    form, told = kit.Form(), []
    rows = [form.row(name, name, kit.TextField()) for name in ("a", "b", "c")]
    form.changed.connect(lambda: told.append({row.name: row.field.value() for row in rows}))
    form.set_values({"a": "1", "b": "2"})
    assert told == [{"a": "1", "b": "2", "c": ""}]
    with form.at_once():
        form.clear()
        form.set_values({"c": "3"})
    assert told[1:] == [{"a": "", "b": "", "c": "3"}]
    form.set_values({"c": "3"})
    rows[0].field.set_value("4")
    assert [one["a"] for one in told[2:]] == ["4"]
