"""Every text of the window has its Arabic, and the catalogues say what the code says."""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from desktop.ui import kit
from desktop.ui.kit.texts import fill
from tests.ui.conftest import ROOT, translations

ARABIC = re.compile("[\u0600-\u06ff]")


def test_every_source_string_has_a_finished_translation_and_lupdate_finds_nothing_new():
    assert translations().missing() == []


def test_an_untranslated_string_would_be_found(tmp_path):
    module = translations()
    tree = ET.parse(ROOT / "i18n/ar.ts")  # noqa: S314  # our own file
    for context in tree.getroot().iter("context"):
        if context.findtext("name") == "Form":
            tree.getroot().remove(context)
    tree.write(tmp_path / "ar.ts", encoding="utf-8", xml_declaration=True)
    (tmp_path / "en.ts").write_bytes((ROOT / "i18n/en.ts").read_bytes())
    module.update(tmp_path)
    found = {context for context, _, _ in module.untranslated(tmp_path / "ar.ts")}
    assert "Form" in found


def test_what_the_code_says_of_its_constants_is_no_note_on_a_text():
    assert "<extracomment>" not in (ROOT / "i18n/ar.ts").read_text("utf-8")


def test_no_english_plural_is_in_arabic():
    forms = list(ET.parse(ROOT / "i18n/en.ts").getroot().iter("numerusform"))  # noqa: S314  # ours
    assert forms
    assert [form.text for form in forms if ARABIC.search(form.text or "")] == []


def test_every_context_is_a_class_or_named_on_purpose():
    """``page.tr`` or ``tr = self.tr`` gives lupdate another context than run time looks up."""
    root = ET.parse(ROOT / "i18n/ar.ts").getroot()  # noqa: S314  # our own file
    names = {context.findtext("name") or "" for context in root.iter("context")}
    assert {name for name in names if not name.lstrip("_")[:1].isupper()} == set()


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "حقل واحد يحتاج إلى تصحيح"),
        (2, "حقلان يحتاجان إلى تصحيح"),
        (3, "٣ حقول تحتاج إلى تصحيح"),
        (11, "١١ حقلًا يحتاج إلى تصحيح"),
        (100, "١٠٠ حقل يحتاج إلى تصحيح"),
    ],
)
def test_arabic_counts_in_its_six_forms(count, text):
    source = "%n field(s) need correction"
    assert QCoreApplication.translate("ErrorCount", source, "", count) == text


def test_a_subclass_finds_the_texts_of_its_base():
    class Own(kit.PhoneField):
        pass

    assert Own().tr("%1 characters are needed; %2 were typed.").startswith("عدد الخانات")
    assert isinstance(Own(), QObject)


def test_our_wording_of_qt_s_own_texts_wins(qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "إلغاء" in box.buttons()[0].text()
    edit = QLineEdit()
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    names = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert names[:2] == ["تراجع", "إعادة"]
    menu.deleteLater()


def test_numbers_go_in_with_arabic_digits():
    assert fill("%1 من %2: %3", 3, 12_500, "نص") == "٣ من ١٢٬٥٠٠: نص"
