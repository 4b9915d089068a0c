"""The window's gate over the core's: every method runs in the lane."""

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.errors import KnownError
from desktop.ui.kit.texts import listed

if TYPE_CHECKING:  # the window paints before these are loaded
    from collections.abc import Iterator, Sequence

    from desktop.base.messages import Messages
    from desktop.core.gate import Opened
    from desktop.core.policy.loader import LoadedPolicy
    from desktop.core.policy.profile import PolicyProfile
    from desktop.core.staff.terms import SetUp
    from desktop.ui.shell.gate import PolicyCard, PolicyRead, PracticeMade, Slot, Unlocked
    from desktop.ui.shell.premises import Premises

#: Draws the recovery sheet: policy, office name, made for, groups; returns PDF and pages.
DrawSheet = Callable[["PolicyProfile", str, str, tuple[str, ...]], tuple[bytes, int]]


class OfficeGate:
    """Implements :class:`desktop.ui.shell.gate.Gate`; ``announce`` is told of every change, and
    ``spoken`` are the texts of the window's language.
    """

    announce: Callable[[object], None]

    def __init__(self, house: "Premises", draw: DrawSheet, spoken: "Messages") -> None:
        self._house = house
        self._spoken = spoken
        self._draw = draw
        self._made: tuple[SetUp, LoadedPolicy] | None = None
        #: The policies of files that were read, by which another association is set up.
        self._read: dict[str, LoadedPolicy] = {}
        self._real: Path | None = None

    @property
    def place(self) -> Path:
        """The data folder."""
        return self._house.threshold.path

    def is_new(self) -> bool:
        """Tell whether there is no office yet; takes the folder for this process, but makes none
        where an office was expected.
        """
        threshold = self._house.threshold
        if threshold.is_astray():
            return True
        threshold.hold()
        return threshold.is_new()

    def is_astray(self) -> bool:
        """Tell whether an office was expected in this folder and there is none."""
        return self._house.threshold.is_astray()

    def stay(self) -> None:
        """Let an office be made in this folder, on purpose."""
        self._house.threshold.stay()

    def go_to(self, folder: Path) -> None:
        """Look for the office in another folder."""
        self._house.go_to(folder)

    def policies(self) -> "list[PolicyCard]":
        """Return the shipped policies with the facts that tell them apart."""
        return [self._card(loaded.profile) for loaded in _loaded().values()]

    def read_policy(self, path: Path) -> "PolicyRead":
        """Read a policy file as strictly as ``istiqbal policy check`` does."""
        from dataclasses import replace

        from desktop.base.errors import Invalid
        from desktop.core.policy.loader import load_chosen
        from desktop.ui.shell.gate import PolicyRead

        of = self._spoken.of
        try:
            loaded = load_chosen(path)
        except Invalid as why:
            return PolicyRead(mistakes=tuple(of(one) for one in why.problems))
        except KnownError as why:
            return PolicyRead(mistakes=(of(why),))
        known = {profile_id: one.sha256 for profile_id, one in _loaded().items()}
        if known.get(loaded.profile.id) == loaded.sha256:
            return PolicyRead(self._card(loaded.profile))
        self._read[loaded.sha256] = loaded
        card = self._card(loaded.profile)
        return PolicyRead(replace(card, id=loaded.sha256, facts=(*card.facts, *self._more(loaded))))

    def placed(self) -> list[str]:
        """Return what is to be said of where the office will lie."""
        return [self._spoken.of(note) for note in self._house.gate.placed()]

    def set_up(self, command: "SetUp") -> tuple[str, ...]:
        """Make the office; return the groups of its recovery key."""
        from dataclasses import replace

        policy = self._chosen(command.policy_id)
        if policy.sha256 in self._read:
            command = replace(command, policy_id=policy.profile.id, own_text=True)
        groups = self._house.gate.begin_set_up(command, policy)
        self._made = command, policy
        return groups

    def draw_sheet(self, groups: tuple[str, ...]) -> bytes:
        """Return the recovery sheet of the office being set up, as PDF."""
        assert self._made is not None  # noqa: S101  # the sheet comes after set_up
        made, policy = self._made
        name = made.administrator.name
        return self._draw(policy.profile, made.letterhead.office_name, name, groups)[0]

    def confirm_recovery(self, typed: Mapping[int, str]) -> "Unlocked":
        """Open the new office by groups typed back."""
        unlocked = self._unlocked(self._house.gate.finish_set_up(typed))
        self._made = None
        return unlocked

    def people(self) -> "Sequence[Slot]":
        """Return who can unlock."""
        with self._told_of_practice():
            return self._house.threshold.people()

    def unlock(self, slot: str, password: str) -> "Unlocked":
        """Open by somebody's password."""
        with self._told_of_practice():
            return self._unlocked(self._house.gate.unlock(slot, password))

    def unlock_with_recovery(self, typed: str, slot: str, new_password: str) -> "Unlocked":
        """Open by the printed key, and give ``slot`` a new password."""
        with self._told_of_practice():
            return self._unlocked(self._house.gate.unlock_with_recovery(typed, slot, new_password))

    @property
    def lock(self) -> Callable[[], None]:
        """Close the office and drop its keys: the core's own act, which waits for a backup."""
        return self._house.gate.lock

    # ---- the office to practise in

    @property
    def practising(self) -> bool:
        """Whether the practice office was gone to from a real one."""
        return self._real is not None

    def to_practice(self) -> bool:
        """Go to the practice office, whose folder lies beside the closed office's."""
        real = self.place
        with self._or_stay():
            self._house.go_to(real.with_name(f"{real.name}-practice"))
            self._house.threshold.stay()
            is_new = self._house.threshold.is_new()
        self._real = real
        return is_new

    def put_practice_aside(self) -> bool:
        """Make room for another one where it is too damaged to open."""
        assert self._real is not None  # noqa: S101  # it is offered in the folder for practice alone
        self._house.gate.put_aside()
        return self._house.threshold.is_new()

    @contextmanager
    def _told_of_practice(self) -> "Iterator[None]":
        """Say of damage in the folder for practice what helps there, where no backup does."""
        try:
            yield
        except KnownError as why:
            from desktop.core.gate import DAMAGED, PRACTICE_DAMAGED

            if self.practising and why.code in DAMAGED:
                raise KnownError(PRACTICE_DAMAGED) from why
            raise

    def make_practice(self, policy: str, progress: Callable[[int, int], None]) -> "PracticeMade":
        """Make it, closed; broken off, what there is of it is thrown away."""
        from desktop.base.clock import today
        from desktop.core.practice import world
        from desktop.core.practice.loader import practice
        from desktop.core.staff.terms import Letterhead, SetUp
        from desktop.core.work import Role
        from desktop.ui.shell.gate import PracticeMade

        shipped = _loaded()
        loaded = shipped.get(policy) or next(iter(shipped.values()))
        head = Letterhead(loaded.profile.association.name)
        command = SetUp(
            loaded.profile.id, head, world.account(Role.ADMIN, loaded.profile), practice=True
        )
        self._house.gate.begin_set_up(command, loaded)

        def fill(made: "Opened") -> None:
            day = today(made.office.clock)
            world.fill(made.office, made.actor, loaded.profile, day, progress)

        self._house.gate.fill_set_up(fill)
        people = tuple(
            (one.title_under(loaded.profile), one.name) for one in practice().staff.values()
        )
        return PracticeMade(people, practice().password)

    def from_practice(self) -> bool:
        """Go back to the office that it was gone to from."""
        assert self._real is not None  # noqa: S101  # the way back is offered then alone
        with self._or_stay():
            self._house.go_to(self._real)
            if self._house.threshold.is_new():
                self._house.threshold.stay()
            is_new = self.is_new()
        self._real = None
        return is_new

    @contextmanager
    def _or_stay(self) -> "Iterator[None]":
        """Stay where one is when another folder can't be gone to (a second window has it): no band
        may say of the real office that it is made up, and no real name of the other.
        """
        before = self.place
        try:
            yield
        except BaseException:
            self._house.go_to(before)
            raise

    @property
    def discard_practice(self) -> Callable[[], None]:
        """Throw it away: the core's own act, which asks the open office itself."""
        return self._house.gate.discard

    def _unlocked(self, opened: "Opened") -> "Unlocked":
        from desktop.core.gate import READING_ALONE
        from desktop.ui.shell.gate import Unlocked

        opened.office.doors.subscribe(self.announce)
        opened.office.finding.prepare(opened.actor)
        letterhead = opened.office.staff.letterhead(opened.actor)
        notes = {note.code: self._spoken.of(note) for note in opened.notes}
        office = opened.office
        return Unlocked(
            office,
            opened.actor,
            letterhead.office_name,
            notes=tuple(notes.values()),
            read_through=office.read_through,
            practice=office.practice,
            until_saved="".join(notes.get(code, "") for code in READING_ALONE.values()),
        )

    def _chosen(self, card_id: str) -> "LoadedPolicy":
        """Return the policy of a card: one of a file goes by its fingerprint."""
        return self._read[card_id] if card_id in self._read else _loaded()[card_id]

    def _more(self, loaded: "LoadedPolicy") -> "Iterator[tuple[str, str]]":
        """Yield what a text that nobody has seen here yet means beside."""
        text, profile = self._spoken.text, loaded.profile
        yield text("policy.means.channels"), listed(one.name for one in profile.channels)
        steps = listed(text(f"policy.step.{step}") for step in profile.steps)
        yield text("policy.means.steps"), steps

    def _card(self, profile: "PolicyProfile") -> "PolicyCard":
        from desktop.ui.shell.gate import PolicyCard

        text = self._spoken.text
        facts = (
            (text("setup.form"), profile.form.title),
            (text("setup.signer"), profile.signer.term),
            (text("setup.body"), profile.studying_body.name),
            (text("setup.reply"), profile.reply.text),
        )
        return PolicyCard(profile.id, profile.association.name, profile.document.title, facts)


def _loaded() -> "dict[str, LoadedPolicy]":
    from desktop.core.policy.loader import load_shipped

    return {loaded.profile.id: loaded for loaded in load_shipped()}
