"""What is painted is laid out to its end."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.ui import kit
from desktop.ui.kit.frames import WholeFrames


class Painted(kit.Page):
    """Notes how much higher its facts should be than they are, whenever it is painted."""

    def __init__(self):
        self.facts, self.lacking = None, []
        super().__init__()

    def event(self, event):
        if event.type() == QEvent.Type.UpdateRequest and self.facts is not None:
            needed = self.facts.heightForWidth(self.facts.width())
            self.lacking.append(needed - self.facts.height())
        return super().event(event)


def test_what_grew_deep_in_a_page_has_its_room_in_the_next_frame(show, qtbot):
    facts, page = kit.FactList(), Painted()
    side = kit.Aside(kit.stack(kit.Card().add(facts)))
    page.add(kit.filled(kit.Card().grow(), side), stretch=1)
    page.resize(900, 600)
    WholeFrames(page)
    show(page)
    facts.set_facts([("الاسم", "نورة")])
    qtbot.waitUntil(lambda: facts.height() > 10)
    page.facts = facts
    facts.set_facts([(f"السطر {number}", "ما يُقرأ منه " * 9) for number in range(30)])
    QApplication.sendEvent(page, QEvent(QEvent.Type.UpdateRequest))
    assert page.lacking[0] == 0
    assert facts.height() > page.height()
