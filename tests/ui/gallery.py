"""Made-up screens of kit and shell, grabbed as pictures to be looked at.

    python tests/ui/gallery.py OUT_FOLDER [NAME...]

Writes NAME-MODE-SIZE.png. The scale follows QT_SCALE_FACTOR, as for any Qt program.
"""

import sys
from concurrent.futures import Future
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.messages import Messages as Texts
from desktop.core.practice.loader import practice
from desktop.ui import kit
from desktop.ui.kit import texts, theme
from desktop.ui.shell.front import RestoreFront
from desktop.ui.shell.pages import PageSpec, Section
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.window import MainWindow
from tests.offices import PASSWORD
from tests.ui import fakes

NOURA = practice().people["noura"].name.full


def intake() -> QWidget:
    """The study of the look, built from the kit."""
    page = kit.Page()
    page.set_head(
        kit.Stepper(["البيانات الأساسية", "الأسرة والسكن", "الدخل والالتزامات", "المستندات"])
    )
    page.findChild(kit.Stepper).set_current(1)
    form = kit.Form(page)
    head = kit.Card("ربّ الأسرة").add(
        kit.columns(
            form.row("name", "الاسم الرباعي", kit.NameField(), required=True),
            form.row("identity", "رقم الهوية / الإقامة", kit.DigitsField(10), required=True),
            form.row(
                "mobile",
                "الجوال",
                kit.PhoneField(),
                required=True,
                help_text="للتواصل وإرسال المواعيد",
            ),
            form.row("birth", "تاريخ الميلاد", kit.DateField(year_alone=True), required=True),
            form.row(
                "state",
                "الحالة الاجتماعية",
                kit.ChoiceField([(1, "متزوج"), (2, "أعزب"), (3, "أرملة")]),
            ),
            form.row(
                "count",
                "عدد أفراد الأسرة",
                kit.NumberField(40),
                required=True,
                help_text="يشمل ربّ الأسرة",
            ),
        )
    )
    home = kit.Card("السكن").add(
        kit.columns(
            form.row(
                "home", "نوع السكن", kit.SegmentedChoice([(1, "ملك"), (2, "إيجار"), (3, "وقف")], 2)
            ),
            form.row("rent", "الإيجار السنوي (ريال)", kit.MoneyField()),
        ),
        form.row(
            "photo",
            "",
            kit.CheckRow(
                "أوافق على استعمال الصورة", help_text="الرفض لا يمنع المساعدة", checked=True
            ),
        ),
    )
    form.set_values(
        {
            "name": "عبدالرحمن صالح محمد العتيبي",
            "identity": "1082345677",
            "mobile": "+966 55 123 4567",
            "state": 1,
            "count": 6,
            "rent": 1_800_000,
        }
    )
    form["birth"].field.edit.setText("١٥/٠٧/١٤٠٢")
    form.show_problems([("identity", "رقم الهوية غير صحيح — راجع الرقم الأخير")])
    form["name"].focus()
    papers = kit.Card("المستندات المطلوبة", aside=kit.Badge("٣ من ٥", "info"))
    for title, note, words, kind in (
        ("صورة الهوية الوطنية", "أُرفقت اليوم ٩:١٤ ص", "مكتمل", "ok"),
        ("عقد الإيجار", "ينتهي بعد ٢٣ يومًا", "يحتاج تجديد", "warning"),
        ("كشف حساب بنكي", "آخر ٣ أشهر", "غير مرفق", "neutral"),
    ):
        papers.add(kit.ItemRow(title, note, kind=kind, aside=kit.Badge(words, kind)), kit.line())
    sign = kit.Card().add(
        kit.SignatureBlock("إقرار وتوقيع المستفيد", kit.Button("بصمة بحضور شاهد", kind="link"))
    )
    page.add(kit.beside(kit.stack(head, home), kit.stack(papers, sign)))
    page.set_foot(
        kit.PrimaryBar(
            kit.Button("التالي: الدخل والالتزامات", kind="primary", icon="arrow-right", after=True),
            kit.Button("السابق", icon="arrow-left"),
            kit.Button("حفظ كمسودة", kind="quiet", icon="save"),
            note="الخطوة ٢ من ٤",
        )
    )
    return page


def parts() -> QWidget:
    """Table, empty state, messages, charts."""
    page = kit.Page()
    area = kit.Messages()
    area.tell("حُفظت بيانات المستفيد.")
    area.fail("القرص ممتلئ؛ احذف ملفات لا تحتاجها ثم أعد المحاولة.")
    columns = [
        kit.Column("رقم الطلب", lambda r: r[0], identifier=True),
        kit.Column("المستفيد", lambda r: r[1], main=True, strong=True),
        kit.Column("التاريخ", lambda r: r[2]),
        kit.Column("الحالة", lambda r: r[3], badge=lambda r: r[4]),
    ]
    table = kit.Table(columns, name="الطلبات")
    table.set_rows(
        [
            ("1447-0382", "عبدالرحمن صالح محمد العتيبي", "٢٩ رمضان ١٤٤٧ هـ", "قيد الدراسة", "info"),
            (
                "1447-0383",
                NOURA,
                "٢٩ رمضان ١٤٤٧ هـ",
                "ينقصه مستند",
                "warning",
            ),
            ("1447-0384", "أحمد علي ناصر القحطاني", "٣٠ رمضان ١٤٤٧ هـ", "مكتمل", "ok"),
        ]
    )
    table.view.sortByColumn(1, table.view.horizontalHeader().sortIndicatorOrder())
    table.setMinimumHeight(210)
    empty = kit.Table(
        columns,
        name="لا شيء",
        empty=kit.EmptyState(
            "inbox",
            "لا طلبات اليوم",
            "ابدأ بالبحث عن المستفيد، أو سجّل مستفيدًا جديدًا.",
            action="تسجيل جديد",
        ),
    )
    empty.setMinimumHeight(250)
    facts = kit.FactList(
        [
            ("رقم الهوية", kit.texts.ltr("1082345676")),
            ("الجوال", kit.texts.ltr("+966 55 123 4567")),
            ("الحي", "العزيزية"),
        ]
    )
    bars = kit.BarChart("الرضا", [("راضٍ جدًا", 41), ("راضٍ", 22), ("محايد", 7), ("غير راضٍ", 3)])
    spark = kit.Sparkline("الزيارات", [3, 7, 4, 9, 12, 8, 14])
    figures = kit.columns(
        kit.Figure("زيارة اليوم", 14),
        kit.Figure("بانتظار التوقيع", 3),
        kit.Figure("قيد الدراسة", 27),
        count=3,
    )
    page.add(
        area,
        kit.Card("الطلبات").add(table),
        kit.beside(
            kit.Card("فارغ").add(empty),
            kit.stack(
                kit.Card("ملخص").add(facts), kit.Card("الرضا", aside=spark).add(bars, figures)
            ),
            shares=(1, 1),
        ),
    )
    return page


def window(*, new: bool = False) -> MainWindow:
    """A window with made-up pages over a made-up gate."""
    specs = [
        PageSpec("home", lambda: "الرئيسية", "house", lambda _: parts()),
        PageSpec("register", lambda: "تسجيل جديد", "user-plus", lambda _: intake()),
        PageSpec("people", lambda: "المستفيدون", "users", lambda _: parts()),
        PageSpec(
            "committee", lambda: "إحالات اللجنة", "gavel", lambda _: parts(), count=lambda _: 7
        ),
        PageSpec(
            "surveys", lambda: "الاستبيانات", "clipboard-list", lambda _: parts(), count=lambda _: 3
        ),
        PageSpec("documents", lambda: "النماذج والطباعة", "printer", lambda _: parts()),
        PageSpec(
            "backup",
            lambda: "نسخة احتياطية",
            "database-backup",
            lambda _: parts(),
            section=Section.SYSTEM,
        ),
        PageSpec(
            "settings", lambda: "الإعدادات", "settings", lambda _: parts(), section=Section.SYSTEM
        ),
    ]
    made = MainWindow(
        fakes.FakeGate(new=new),
        lambda: specs,
        submit=_at_once,
        texts=Texts(),
        crash=lambda _: None,
        keep=lambda *_: None,
        restore=lambda _: RestoreFront(500),
        preferences=Preferences(Path("/nonexistent/machine.toml")),
    )
    made.start()
    _settle()
    return made


def _at_once(work):
    future = Future()
    try:
        future.set_result(work())
    except Exception as why:  # noqa: BLE001
        future.set_exception(why)
    return future


def _settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


def window_unlock() -> QWidget:
    """The lock screen, after a wrong password."""
    made = window()
    made.entrance.unlock.by_password.person.set_value("n")
    made.entrance.unlock.by_password.password.setText("wrong")
    made.entrance.unlock.by_password.enter.click()
    return made


def window_recovery() -> QWidget:
    """The other way in."""
    made = window()
    made.entrance.unlock._to_recovery()
    made.entrance.unlock.by_recovery.first.setText("قصيرة")
    return made


def window_intake() -> QWidget:
    """The study of the look in its window."""
    made = window()
    made.entrance.unlock.opened.emit(made._gate._unlocked("n"))
    made.room.go("register")
    _settle()
    made.room._counting.count()
    return made


def window_set_up() -> QWidget:
    """Choosing the association."""
    made = window(new=True)
    made.entrance.set_up.association.buttons[0].click()
    return made


def _flow(made: MainWindow) -> None:
    made.entrance.set_up.association.buttons[1].click()
    made.entrance.set_up.go_on()


def window_letterhead() -> QWidget:
    made = window(new=True)
    _flow(made)
    return made


def window_administrator() -> QWidget:
    made = window(new=True)
    _flow(made)
    made.entrance.set_up.go_on()
    made.entrance.set_up.administrator.password.setText("قصيرة")
    made.entrance.set_up.go_on()
    return made


def window_key() -> QWidget:
    made = window(new=True)
    _flow(made)
    made.entrance.set_up.go_on()
    form = made.entrance.set_up.administrator.form
    form.set_values(
        {
            "name": "سالم الحربي",
            "job_title": "مدير",
            "password": PASSWORD,
            "again": PASSWORD,
        }
    )
    made.entrance.set_up.go_on()
    _settle()
    return made


def window_back() -> QWidget:
    made = window_key()
    made.entrance.set_up.recovery.kept.click()
    made.entrance.set_up.go_on()
    return made


def window_help() -> QWidget:
    made = window_intake()
    made.show_help()
    return made


def window_confirm() -> QWidget:
    made = window_intake()
    kit.ConfirmSheet(
        made, "حذف المسودة؟", "يُحذف ما كُتب في هذه الصفحة ولا يعود.", "حذف المسودة"
    ).open()
    return made


SCREENS = {
    "intake": intake,
    "parts": parts,
    "window-intake": window_intake,
    "window-unlock": window_unlock,
    "window-recovery": window_recovery,
    "window-set-up": window_set_up,
    "window-letterhead": window_letterhead,
    "window-administrator": window_administrator,
    "window-key": window_key,
    "window-back": window_back,
    "window-help": window_help,
    "window-confirm": window_confirm,
}


def main(out: Path, names: list[str]) -> None:
    app = QApplication([])
    texts.install(app)
    out.mkdir(parents=True, exist_ok=True)
    for mode in theme.Mode:
        for size in theme.Size:
            theme.apply(app, mode, size)
            for name in names or SCREENS:
                screen = SCREENS[name]()
                screen.resize(QSize(1366, 768) if "window" in name else QSize(1134, 768))
                screen.show()
                if isinstance(screen, MainWindow):
                    screen.room._counting.count()
                for _ in range(12):
                    app.processEvents()
                screen.grab().save(str(out / f"{name}-{mode}-{size}.png"))
                screen.close()
                screen.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
