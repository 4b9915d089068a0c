"""Every screen of a visit, filled in by hand and grabbed as pictures to be looked at.

    python tests/ui/intake/gallery.py OUT_FOLDER [POLICY] [MODE] [SIZE] [WIDTHxHEIGHT]

The scale follows QT_SCALE_FACTOR, as for any Qt program.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtWidgets import QApplication

from desktop.ui import places
from desktop.ui.kit import texts, theme
from tests.ui.intake.people import fill_household, fill_need, fill_papers, fill_person
from tests.ui.rooms import WorkRoom, open_house, sign


def main(out, policy, mode, size, measure):
    app = QApplication([])
    texts.install(app)
    theme.apply(app, theme.Mode(mode), theme.Size(size))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        house, opened = open_house(Path(folder) / "مكتب", policy)
        room = WorkRoom(house, opened)
        room.resize(*(int(side) for side in measure.split("x")))
        room.show()
        room.rest(100)
        count = 0

        def grab(name):
            nonlocal count
            room.rest(60)
            count += 1
            room.grab().save(str(out / f"{count:02d}-{name}-{mode}-{size}.png"))

        try:
            journey(room, grab)
        finally:
            room.close()
            house.close()


def journey(room, grab):
    reception = room.go("reception")
    grab("reception-empty")
    reception.enquiry.form.set_values({"name": "أم خالد", "note": "سألت عن كسوة العيد"})
    reception.enquiry.save.click()
    room.rest()
    page = room.go(places.NewVisit("1071724369"))
    grab("person-empty")
    fill_person(page.stages["person"].fields)
    page.stages["person"].fields.form["identity.number"].focus()
    room.rest(800)
    grab("person")
    page.stages["person"].area.verticalScrollBar().setValue(10_000)
    grab("person-below")
    page.primary.click()
    grab("household-empty")
    fill_household(page.stages["household"].fields)
    grab("household")
    page.stages["household"].area.verticalScrollBar().setValue(10_000)
    grab("household-below")
    page.primary.click()
    room.rest()
    fill_need(page.stages["need"])
    grab("need")
    page.primary.click()
    room.rest()
    if page.current == "requirements":
        grab("requirements")
        page.primary.click()
        room.rest()
    grab("papers-empty")
    fill_papers(page.stages["verification"])
    grab("prints")
    page.stages["verification"].area.verticalScrollBar().setValue(10_000)
    grab("papers-below")
    page.primary.click()
    room.rest()
    if page.current == "completion":
        grab("completion")
        page.primary.click()
        room.rest()
    room.rest(100)
    sign(page.stages["signature"].block.pad)
    grab("signature")
    page.stages["signature"].fields.form.set_values({"signer": "agent", "method": "thumb_screen"})
    page.stages["signature"].fields.follow()
    grab("signature-agent")
    page.stages["signature"].fields.forget()
    page.primary.click()
    room.rest()
    page.stages["explanation"].form.set_values({"told": True})
    grab("explanation")
    page.primary.click()
    room.rest()
    if page.current == "reply_channel":
        grab("reply-channel")
        page.primary.click()
        room.rest()
    page.unclear.click()
    grab("clarification")
    for sheet in page.window().findChildren(object):
        if type(sheet).__name__ == "ClarificationSheet":
            sheet.dismiss()
    grab("referral")
    page.primary.click()
    room.rest()
    if page.current == "completion":
        grab("completion")
        page.primary.click()
        room.rest()
    grab("done")
    request = page.journey.request
    page.primary.click()
    room.rest()
    reception = room.page("reception")
    reception.search.setText("نورة")
    room.rest(400)
    grab("reception")
    room.go(places.Person(request.person.id))
    grab("person-file")
    page = room.go(places.VisitOf(request.person.id))
    grab("known")
    page.stages["person"].fields.form.set_values({"mobile": "0559998877"})
    page.stages["person"].mark_edited()
    page.primary.click()
    grab("known-household")
    page.primary.click()
    room.rest()
    fill_need(page.stages["need"])
    page.primary.click()
    room.rest()
    if page.current == "requirements":
        page.primary.click()
        room.rest()
    grab("papers-reused")
    room.go(places.VisitFor(request.id))
    grab("not-covered")


if __name__ == "__main__":
    folder, *rest = sys.argv[1:]
    defaults = ["haqal", "light", "normal", "1366x768"]
    main(Path(folder), *rest, *defaults[len(rest) :])
