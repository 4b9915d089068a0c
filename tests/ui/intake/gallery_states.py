"""The less happy states of a visit, grabbed as pictures to be looked at.

python tests/ui/intake/gallery_states.py OUT_FOLDER [MODE] [SIZE]
"""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtWidgets import QApplication

from desktop.ui import places
from desktop.ui.kit import texts, theme
from tests.offices import PERSON
from tests.ui.intake.people import NOURA, fill_household, fill_need, fill_papers, fill_person
from tests.ui.intake.test_reception import NASSER, register, request_for
from tests.ui.rooms import WorkRoom, open_house, rebuilt


def main(out, mode="light", size="normal"):
    app = QApplication([])
    texts.install(app)
    theme.apply(app, theme.Mode(mode), theme.Size(size))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        house, opened = open_house(Path(folder) / "مكتب", "shaqra")
        room = WorkRoom(house, opened)
        room.resize(1366, 768)
        room.show()
        room.rest(100)

        def grab(name):
            room.rest(80)
            room.grab().save(str(out / f"{name}-{mode}-{size}.png"))

        try:
            states(room, grab)
        finally:
            room.close()
            house.close()


def states(room, grab):
    noura = register(room)
    register(room, NASSER)
    request_for(room, noura)
    reception = room.go("reception")
    reception.search.setText("السبيعي")
    room.rest(300)
    reception.table.focus_first()
    grab("hits")
    reception.search.setText("لا أحد")
    room.rest(300)
    grab("no-hits")
    page = room.go(places.NewVisit())
    page.primary.click()
    grab("person-errors")
    fill_person(page.stages["person"].fields)
    page.stages["person"].fields.form.set_values({"mobile": NOURA.mobile})
    page.stages["person"].fields.form["mobile"].focus()
    room.rest(900)
    page.stages["person"].area.verticalScrollBar().setValue(0)
    grab("likeness")
    room.rest(700)
    rebuilt(room, "visit")
    reception = room.go("reception")
    grab("unfinished")
    page = room.go(places.NewVisit())
    grab("restored")
    page.primary.click()
    fields = page.stages["household"].fields
    fill_household(fields)
    for count in range(10):
        fields.members.add_row()
        row = fields.members._rows[-1]
        row.name.setText(f"فرد {count}")
    page.primary.click()
    grab("household-errors")
    page.stages["household"].area.verticalScrollBar().setValue(0)
    grab("fourteen")
    rebuilt(room, "visit")
    page = room.go(places.VisitOf(noura.id))
    changed = replace(NOURA, iban=PERSON.iban)
    room.call(room.desk.office.people.update, room.desk.actor, noura.id, 1, changed)
    page.primary.click()
    page.primary.click()
    room.rest()
    grab("stale")
    page.primary.click()
    room.rest()
    fill_need(page.stages["need"])
    page.stages["need"].form.set_values({"earlier": True})
    grab("need-earlier")
    page.stages["need"].form.set_values({"earlier": False})
    page.primary.click()
    room.rest()
    page.primary.click()
    room.rest()
    page.primary.click()
    room.rest()
    grab("blocked-explanation")
    page.stages["explanation"].form.set_values({"told": True})
    page.primary.click()
    room.rest()
    page.primary.click()
    room.rest()
    grab("done-open")
    page.stepper.chosen.emit(4)
    fill_papers(page.stages["verification"])
    page.stages["verification"]._rows[0]._date.edit.setText("1/1/1447")
    page.stages["verification"]._rows[0]._reason.clear()
    grab("papers-error")


if __name__ == "__main__":
    folder, *rest = sys.argv[1:]
    main(Path(folder), *rest)
