"""The window's gate over the core's: every method runs in the lane."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop.base.messages import Messages
from desktop.ui.shell.gate import PolicyCard, Unlocked

if TYPE_CHECKING:  # the window paints before these are loaded
    from desktop.core.gate import Gate, Opened
    from desktop.core.policy.profile import PolicyProfile
    from desktop.core.staff.terms import SetUp, Slot

#: Draws the recovery sheet: policy, office name, made for, groups; returns PDF and pages.
DrawSheet = Callable[["PolicyProfile", str, str, tuple[str, ...]], tuple[bytes, int]]


class OfficeGate:
    """Implements :class:`desktop.ui.shell.gate.Gate`; ``announce`` is told of every change."""

    announce: Callable[[object], None]

    def __init__(
        self,
        gate: "Callable[[], Gate]",
        messages: Messages,
        draw: DrawSheet,
    ) -> None:
        self._gate = gate
        self._messages = messages
        self._draw = draw
        self._made: SetUp | None = None

    def is_new(self) -> bool:
        """Tell whether there is no office yet; takes the folder for this process."""
        from desktop.core.gate import GateState

        self._gate().hold()
        return self._gate().state() is GateState.NEW

    def policies(self) -> list[PolicyCard]:
        """Return the shipped policies with the facts that tell them apart."""
        return [self._card(profile) for profile in _shipped().values()]

    def set_up(self, command: "SetUp") -> tuple[str, ...]:
        """Make the office; return the groups of its recovery key."""
        from desktop.core.policy.loader import load_shipped

        policies = {loaded.profile.id: loaded for loaded in load_shipped()}
        groups = self._gate().begin_set_up(command, policies[command.policy_id])
        self._made = command
        return groups

    def draw_sheet(self, groups: tuple[str, ...]) -> bytes:
        """Return the recovery sheet of the office being set up, as PDF."""
        made = self._made
        assert made is not None  # noqa: S101  # the sheet comes after set_up
        profile = _shipped()[made.policy_id]
        name = made.administrator.name
        return self._draw(profile, made.letterhead.office_name, name, groups)[0]

    def confirm_recovery(self, typed: Mapping[int, str]) -> Unlocked:
        """Open the new office by groups typed back."""
        unlocked = self._unlocked(self._gate().finish_set_up(typed))
        self._made = None
        return unlocked

    def people(self) -> "list[Slot]":
        """Return who can unlock."""
        return self._gate().people()

    def unlock(self, slot: str, password: str) -> Unlocked:
        """Open by somebody's password."""
        return self._unlocked(self._gate().unlock(slot, password))

    def unlock_with_recovery(self, typed: str, slot: str, new_password: str) -> Unlocked:
        """Open by the printed key, and give ``slot`` a new password."""
        return self._unlocked(self._gate().unlock_with_recovery(typed, slot, new_password))

    @property
    def lock(self) -> Callable[[], None]:
        """Close the office and drop its keys: the core's own act, which waits for a backup."""
        return self._gate().lock

    def _unlocked(self, opened: "Opened") -> Unlocked:
        opened.office.doors.subscribe(self.announce)
        letterhead = opened.office.staff.letterhead(opened.actor)
        return Unlocked(opened.office, opened.actor, letterhead.office_name)

    def _card(self, profile: "PolicyProfile") -> PolicyCard:
        text = self._messages.text
        facts = (
            (text("setup.form"), profile.form.title),
            (text("setup.signer"), profile.signer.term),
            (text("setup.body"), profile.studying_body.name),
            (text("setup.reply"), profile.reply.text),
        )
        return PolicyCard(profile.id, profile.association.name, profile.document.title, facts)


def _shipped() -> "dict[str, PolicyProfile]":
    from desktop.core.policy.loader import load_shipped

    return {loaded.profile.id: loaded.profile for loaded in load_shipped()}
