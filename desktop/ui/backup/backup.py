"""Taking a backup to a stick or folder, and proving one."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.base.clock import riyadh_date
from desktop.core.backup.terms import BackupReport, Found, VerifyReport
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.backup.acts import prove, take
from desktop.ui.backup.plugged import Plugged
from desktop.ui.backup.targets import Sight, Target, find_targets
from desktop.ui.desk import Desk
from desktop.ui.kit import files
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.ages import BackupWords, is_stale
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.figures import moment
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec, Section

#: Days after which the page reminds.
_OLD = 3
_TABLE = "backup"


class BackupPage(kit.Page):
    """The folder is remembered on this PC; every backup is read back before it counts."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words = BackupWords(self)
        self._clock = desk.office.clock  # a table is measured after the office is gone, too
        self._sight = Sight((), None, (), None)
        self.target = kit.ChoiceField(placeholder=self.tr("Plug in a stick or choose a folder"))
        self.reminder = kit.Banner("warning")
        self.plugged = Plugged(desk, self._refresh)
        self.result = kit.Card(self.tr("Result"))
        self.facts = kit.FactList()
        self.table: kit.Table[Found] = kit.Table(
            self._columns(),
            name=self.tr("Backups there"),
            empty=kit.EmptyState(
                "database-backup",
                self.tr("No backup there yet"),
                self.tr("The first one stands here once it was read back."),
            ),
            whole=True,
        )
        self.primary = kit.Button(
            self.tr("Take a backup now"), self._take, kind="primary", icon="database-backup"
        )
        self.verify = kit.Button(self.tr("Prove the marked one"), self._verify, icon="shield-check")
        self.other = kit.Button(
            self.tr("Prove another file"), self._ask_file, kind="quiet", icon="folder-open"
        )
        self._build()
        self.target.changed.connect(self._chosen)
        self.table.selected.connect(self._marked)
        self.table.opened.connect(self._opened)
        press_by(self, "Ctrl+Return", self.primary)

    def _build(self) -> None:
        tools = QHBoxLayout()
        folder = kit.Button(self.tr("Choose a folder"), self._ask_folder, icon="folder-open")
        tools.addWidget(folder)
        tools.addWidget(self.plugged.out)
        tools.addStretch(1)
        said = self.tr(
            "Everything goes into one encrypted file: data, keys and attachments. "
            "It opens by your password or by the printed recovery key."
        )
        name = kit.label(self.tr("Where to"), "second")
        name.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("Where to"))
        where = kit.Card(self.tr("Take a backup"))
        where.add(kit.label(said, "second", wrap=True), name, self.target, self.plugged, tools)
        self.result.add(self.facts).hide()
        there = kit.Card(self.tr("Backups there")).add(self.table)
        self._last = kit.FactList()
        last = kit.Card(self.tr("Last backup")).add(self._last)
        restoring = kit.Card(self.tr("Restore"))
        restoring.add(
            kit.label(
                self.tr(
                    "A backup is restored into a new, empty folder; what is open now stays as it "
                    "is. Try it once a season: a backup that was never restored is only hoped for."
                ),
                "second",
                wrap=True,
            )
        )
        self.restore = kit.Button(
            self.tr("Restore from a backup"), self._to_restore, icon="history"
        )
        self.restore.setVisible(self._desk.may(Action.BACKUP_RESTORE))
        restoring.add(self.restore)
        self.add(self.reminder)
        side = kit.stack(last, restoring)
        self.add(kit.beside(kit.stack(where, self.result, there), side))
        self.set_foot(kit.PrimaryBar(self.primary, self.verify, self.other))
        self.reminder.hide()

    def _columns(self) -> list[kit.Column[Found]]:
        return [
            moment_column(
                self._clock, self.tr("Taken"), lambda f: f.created, main=True, strong=True, least=14
            ),
            kit.Column(self.tr("Age"), self._age, key=lambda f: f.created, rank=4),
            kit.Column(self.tr("Size"), self._size, key=lambda f: f.size, rank=3, end=True),
            kit.Column(self.tr("File"), lambda f: f.file.stem, identifier=True, rank=2, least=14),
        ]

    def _size(self, row: Found) -> str:
        return self._words.size(row.size)

    def _age(self, row: Found) -> str:
        return self._words.age(row.created, self._clock)

    # ---- reading

    def first_act(self) -> QWidget:
        """Begin with taking a backup where there is a place for it."""
        return self.primary if self.primary.isEnabled() else self.target

    def shown_again(self) -> None:
        """Look for sticks and backups again."""
        self._refresh()

    def _refresh(self) -> None:
        wanted = self._desk.machine.text(_TABLE, "folder", "")
        self.plugged.take_mark()
        self._desk.read(find_targets, wanted, done=self._show)

    def _show(self, sight: Sight) -> None:
        self._sight = sight
        self.target.blockSignals(True)
        self.target.set_options([(str(p.folder), self._target_text(p)) for p in sight.targets])
        self.target.set_value(str(sight.chosen) if sight.chosen else None)
        self.target.blockSignals(False)
        newest = sorted(sight.there, key=lambda f: f.created, reverse=True)
        self.table.set_rows(newest, again=True)
        self.plugged.show_sight(sight)
        self.primary.setEnabled(sight.chosen is not None)
        self._marked(self.table.current())
        self._show_last(sight.last)
        ended = self._desk.tasks.behind.results.pop(PageId.BACKUP, None)
        if isinstance(ended, BackupReport):
            self._tell_taken(ended)
        elif isinstance(ended, VerifyReport):
            self._proved(ended)

    def _target_text(self, target: Target) -> str:
        free = self.tr("%1 free").replace("%1", self._words.size(target.free))
        name = kit.texts.ltr(target.name)
        if target.stick:
            name = self.tr("Stick “%1”").replace("%1", name)
        return f"{name} — {free}"

    def _show_last(self, last: datetime | None) -> None:
        clock = self._desk.office.clock
        if last is None:
            self._last.set_facts([(self.tr("When"), self.tr("None was taken yet"))])
            self.reminder.set_text(self.tr("No backup was taken yet; take the first one today."))
        else:
            self._last.set_facts(
                [
                    (self.tr("When"), both_text(riyadh_date(last))),
                    (self.tr("Age"), self._words.age(last, clock)),
                ]
            )
            old = self.tr("The last backup was taken %1; take one today.")
            self.reminder.set_text(old.replace("%1", self._words.age(last, clock)))
        self.reminder.setVisible(is_stale(last, clock, _OLD))

    def _marked(self, row: Found | None) -> None:
        self.verify.setEnabled(row is not None)

    def holds(self) -> bool:
        """Tell whether it is said what was taken or proved."""
        return not self.result.isHidden()

    def _opened(self, _row: Found) -> None:
        self._verify()

    def _chosen(self) -> None:
        if self.target.value():
            self.choose(Path(self.target.value()))

    def _ask_folder(self) -> None:
        path = files.ask_folder(self, self.tr("Choose a folder"), before=self._sight.chosen)
        if path:
            self.choose(Path(path))

    def choose(self, folder: Path) -> None:
        """Take backups to this folder from now on."""
        self._desk.machine.put(_TABLE, "folder", str(folder))
        self._refresh()

    # ---- acting

    def _take(self) -> None:
        desk, sight = self._desk, self._sight
        if sight.chosen is None:
            return
        desk.tasks.run(
            kit.Operation(
                long=partial(take, desk.office, desk.actor, sight, desk.messages),
                done=self._taken,
                busy=self.primary,
                title=self.tr("Taking a backup"),
                news=self.tr("The backup was taken, read back and proved."),
                page=PageId.BACKUP,
            )
        )

    def _taken(self, report: BackupReport) -> None:
        self._tell_taken(report)
        self._refresh()

    def _tell_taken(self, report: BackupReport) -> None:
        self._show_result(report, proved=self.tr("Read back and proved"))
        if report.file.parent == self._sight.chosen:
            self.plugged.tell_written()
        speaker, text = self._desk.tasks.speaker, self._desk.messages.text
        speaker.withdraw(text("backup.none_today"))
        if report.clock_behind:
            speaker.fail(text("clock.backup_behind"))

    def _verify(self) -> None:
        row = self.table.current()
        if row is not None:
            self.prove_file(row.file)

    def _ask_file(self) -> None:
        kinds = self.tr("Backups (*.istiqbal)")
        chosen = self._sight.chosen
        path = files.ask_open(self, self.tr("Choose a backup"), kinds, before=chosen)
        if path:
            self.prove_file(Path(path))

    def prove_file(self, file: Path) -> None:
        """Prove one backup and show what was found."""
        desk = self._desk
        desk.tasks.run(
            kit.Operation(
                long=partial(prove, desk.office, desk.actor, file, desk.messages),
                done=self._proved,
                busy=self.verify,
                title=self.tr("Proving the backup"),
                page=PageId.BACKUP,
            )
        )

    def _proved(self, report: VerifyReport) -> None:
        opened = self.tr("Sound: it opens, and its content is whole")
        sums = self.tr("The sums are right; it belongs to another office, so it was not opened")
        self._show_result(report, proved=opened if report.opened else sums)

    def _show_result(self, report: BackupReport | VerifyReport, *, proved: str) -> None:
        lost = self.tr("%n attachment(s) missing", "", len(report.lost))
        facts = [
            (self.tr("State"), proved),
            (self.tr("File"), kit.texts.ltr(report.file.name)),
            (self.tr("Size"), self._words.size(report.size)),
            (self.tr("Taken"), moment(report.created)),
            (self.tr("Attachments"), kit.texts.numeral(report.attachments)),
            (self.tr("Fingerprint of the records"), kit.texts.ltr(report.chain[:16])),
        ]
        if report.lost:
            facts.append((self.tr("Not in it"), lost))
        self.facts.set_facts(facts)
        self.result.show()

    def _to_restore(self) -> None:
        row = self.table.current()
        self._desk.go(PageId.RESTORE if row is None else places.Restore(str(row.file)))


def _title() -> str:
    return QCoreApplication.translate("BackupPage", "Backup")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.BACKUP_CREATE)


PAGE = PageSpec(
    PageId.BACKUP, _title, "database-backup", BackupPage, Section.SYSTEM, allowed=_allowed
)
