"""One letter of the register: what it says, what it said before, what it belongs to."""

from collections.abc import Iterator

from desktop.core.correspondence.terms import Direction, LetterView, Step, WriteLetter
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text, hijri_text
from desktop.ui.parts.figures import moment
from desktop.ui.parts.letters.scans import LetterScans


class LetterCard(kit.Card):
    """Shows a letter with its steps; from here its file, its request and its print are opened."""

    def __init__(self, desk: Desk) -> None:
        self._badge = kit.Badge("")
        super().__init__(aside=self._badge)
        self._desk = desk
        self._letter: LetterView | None = None
        self._facts = kit.FactList()
        self._steps = kit.Rows(spacing=6)
        self._of_steps = kit.label(self.tr("What was done with it"), "section")
        self.file = kit.Button(self.tr("The file"), self._to_file, kind="link", icon="user")
        self.request = kit.Button(
            self.tr("The request"), self._to_request, kind="link", icon="file-text"
        )
        self.paper = kit.Button(self.tr("The paper"), self._to_paper, kind="link", icon="printer")
        self.opens = kit.Button(self.tr("Open a request by it"), self._to_visit, icon="user-plus")
        self.scans = LetterScans(desk)
        self.add(
            self._facts,
            kit.flow(self.file, self.request, self.paper, self.opens),
            self.scans,
            self._of_steps,
            self._steps,
        )
        self.show_letter(None)

    def show_letter(self, letter: LetterView | None) -> None:
        """Show a letter, or that none is chosen."""
        self._letter = letter
        may = self._desk.may
        self.heading.setText(self._title(letter) if letter else self.tr("The letter"))
        self._show_badge(letter)
        self._facts.set_facts(self._said(letter) if letter else [])
        self.file.setVisible(bool(letter and letter.person_id) and may(Action.PERSON_READ))
        self.request.setVisible(bool(letter and letter.request_id) and may(Action.REQUEST_READ))
        self.paper.setVisible(bool(letter and letter.document_id) and may(Action.DOCUMENT_SHOW))
        self.opens.setVisible(bool(letter and _brings(letter)) and may(Action.REQUEST_OPEN))
        self.scans.show_letter(letter)
        steps = letter.steps if letter else ()
        self._of_steps.setVisible(bool(steps))
        rows = zip(steps, (None, *steps), strict=False)
        self._steps.set_rows(self._row(one, before) for one, before in rows)

    def _show_badge(self, letter: LetterView | None) -> None:
        stands = ""
        if letter is not None:
            stands = "cancelled" if letter.row.cancelled else "open" if letter.row.open else ""
        self._badge.setVisible(bool(stands))
        if stands:
            text = self._desk.messages.text(f"term.letter_stands.{stands}")
            self._badge.set(text, "warning" if stands == "open" else "neutral")

    def _title(self, letter: LetterView) -> str:
        way = self._desk.messages.text(f"term.letter_way.{letter.row.direction}")
        return f"{way} {kit.texts.ltr(letter.row.number)}"

    def _said(self, letter: LetterView) -> list[tuple[str, str]]:
        words, row = letter.words, letter.row
        subject = self.tr("Not shown to this role") if row.masked else row.subject
        facts = [
            (name, subject if key == "subject" else value) for key, name, value in self.told(words)
        ]
        came = words.direction is Direction.IN
        answered = (
            self.tr("Answered by outgoing number")
            if came
            else self.tr("Answered by incoming number")
        )
        facts += [
            (answered, kit.texts.listed(map(kit.texts.ltr, letter.answered_by))),
            (self.tr("Put down"), kit.texts.joined(moment(letter.recorded_at), letter.staff)),
        ]
        return [(name, value) for name, value in facts if value]

    def told(self, words: WriteLetter) -> list[tuple[str, str, str]]:
        """Return everything that a letter says: the field, its name and its words."""
        came, ltr = words.direction is Direction.IN, _ltr
        kind = self._desk.messages.text(f"term.letter_kind.{words.kind}") if words.kind else ""
        day = both_text(words.day) if words.day else ""
        their_day = hijri_text(words.their_day) if words.their_day else ""
        answers = self.tr("Answers outgoing number") if came else self.tr("Answers incoming number")
        taker = self.tr("Who took it in") if came else self.tr("Who brought it out")
        return [
            ("party", self.tr("From whom") if came else self.tr("To whom"), words.party),
            ("subject", self.tr("What it is about"), words.subject),
            ("kind", self.tr("How it came") if came else self.tr("How it went"), kind),
            ("day", self.tr("Day it came") if came else self.tr("Day it went"), day),
            ("their_number", self.tr("Its number there"), ltr(words.their_number)),
            ("their_day", self.tr("Its day there"), their_day),
            ("answers", answers, ltr(words.answers)),
            ("file", self.tr("File number"), ltr(words.file)),
            ("request", self.tr("Request number"), ltr(words.request)),
            ("taker", taker, words.taker),
            ("place", self.tr("Where the paper lies"), words.place),
        ]

    def _row(self, step: Step, before: Step | None) -> kit.ItemRow:
        done = self._desk.messages.text(f"term.letter_step.{step.step}")
        body = step.why or "\n".join(self._changes(step, before))
        kind = "warning" if step.step == "cancelled" else "neutral"
        return kit.ItemRow(done, kit.texts.joined(moment(step.at), step.who), body=body, kind=kind)

    def _changes(self, step: Step, before: Step | None) -> Iterator[str]:
        """Say what a correction changed: before and now."""
        if step.words is None or before is None or before.words is None:
            return
        said = self.tr("%1: it said «%2», it says «%3»")
        nothing = self.tr("nothing")
        pairs = zip(self.told(before.words), self.told(step.words), strict=True)
        for (_, name, was), (_, _, now) in pairs:
            if was != now:
                yield kit.texts.fill(said, name, was or nothing, now or nothing)
        if step.words.awaits != before.words.awaits:
            yield (
                self.tr("It waits for an answer")
                if step.words.awaits
                else self.tr("It waits for no answer")
            )

    def _to_file(self) -> None:
        if self._letter is not None:
            self._desk.go(places.Person(self._letter.person_id))

    def _to_request(self) -> None:
        if self._letter is not None:
            self._desk.go(places.Request(self._letter.request_id))

    def _to_visit(self) -> None:
        """Open the request that came with it: of its file, else of whom it is from."""
        letter = self._letter
        if letter is not None and letter.person_id:
            self._desk.go(places.VisitOf(letter.person_id, letter.row.id))
        elif letter is not None:
            self._desk.go(places.NewVisit(letter.words.party, letter.row.id))

    def _to_paper(self) -> None:
        if self._letter is not None:
            self._desk.go(places.PrintOf(self._letter.document_id))


def _brings(letter: LetterView) -> bool:
    """Tell whether a letter may bring a request: it came in, stands, and has brought none."""
    came = letter.row.direction is Direction.IN
    return came and not letter.row.cancelled and not letter.request_id


def _ltr(number: str) -> str:
    return kit.texts.ltr(number) if number else ""
