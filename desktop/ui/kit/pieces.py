"""Every piece of the kit by its name; what pages know as ``kit``."""

from desktop.base.dates import Calendar, DateEntry, day_of
from desktop.ui.kit import icons, texts, theme
from desktop.ui.kit.aside import Aside, filled
from desktop.ui.kit.asking import ConfirmSheet, ProgressSheet
from desktop.ui.kit.badges import Badge
from desktop.ui.kit.banner import Banner
from desktop.ui.kit.bar import PrimaryBar
from desktop.ui.kit.beside import SideArea, beside
from desktop.ui.kit.buttons import Button, IconButton, IconLabel
from desktop.ui.kit.cards import (
    Banners,
    Card,
    EmptyState,
    ItemRow,
    empty,
    free_room,
    label,
    line,
    stack,
)
from desktop.ui.kit.charts import BarChart, Figure, ScaleBar, Sparkline
from desktop.ui.kit.checks import CheckRow
from desktop.ui.kit.chips import Chips
from desktop.ui.kit.choices import ChoiceField
from desktop.ui.kit.columns import columns
from desktop.ui.kit.date_field import DateField
from desktop.ui.kit.digits import DigitsField, IbanField, PhoneField
from desktop.ui.kit.facts import FactList
from desktop.ui.kit.far_table import FarTable
from desktop.ui.kit.field import Entry, ErrorPlace, Field, Retyped
from desktop.ui.kit.fields import (
    MultiLineField,
    NameField,
    PathField,
    SearchBox,
    TextField,
)
from desktop.ui.kit.figures import MoneyField, NumberField
from desktop.ui.kit.flow import flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.form_of import FormOf, name_of
from desktop.ui.kit.ink import Point, Signature
from desktop.ui.kit.main_list import MainList
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.offers import Offers
from desktop.ui.kit.one_stop import OneStop
from desktop.ui.kit.operation import Operation, Progress, Running, Stopped
from desktop.ui.kit.order_line import OrderLine
from desktop.ui.kit.page import Page, PageHeader
from desktop.ui.kit.qr import QrPicture
from desktop.ui.kit.roving import acts
from desktop.ui.kit.row import FormRow, count_error
from desktop.ui.kit.row_model import Column
from desktop.ui.kit.rows import Rows
from desktop.ui.kit.said_line import SaidLine
from desktop.ui.kit.secret import PasswordField
from desktop.ui.kit.segments import SegmentedChoice
from desktop.ui.kit.sheets import Sheet
from desktop.ui.kit.sifting import sifts
from desktop.ui.kit.signature import SignaturePad
from desktop.ui.kit.signature_block import SignatureBlock
from desktop.ui.kit.stepper import Stepper
from desktop.ui.kit.table import Table
from desktop.ui.kit.tasks import Tasks

__all__ = [
    "Aside",
    "Badge",
    "Banner",
    "Banners",
    "BarChart",
    "Button",
    "Calendar",
    "Card",
    "CheckRow",
    "Chips",
    "ChoiceField",
    "Column",
    "ConfirmSheet",
    "DateEntry",
    "DateField",
    "DigitsField",
    "EmptyState",
    "Entry",
    "ErrorPlace",
    "FactList",
    "FarTable",
    "Field",
    "Figure",
    "Form",
    "FormOf",
    "FormRow",
    "IbanField",
    "IconButton",
    "IconLabel",
    "ItemRow",
    "MainList",
    "Messages",
    "MoneyField",
    "MultiLineField",
    "NameField",
    "NumberField",
    "Offers",
    "OneStop",
    "Operation",
    "OrderLine",
    "Page",
    "PageHeader",
    "PasswordField",
    "PathField",
    "PhoneField",
    "Point",
    "PrimaryBar",
    "Progress",
    "ProgressSheet",
    "QrPicture",
    "Retyped",
    "Rows",
    "Running",
    "SaidLine",
    "ScaleBar",
    "SearchBox",
    "SegmentedChoice",
    "Sheet",
    "SideArea",
    "Signature",
    "SignatureBlock",
    "SignaturePad",
    "Sparkline",
    "Stepper",
    "Stopped",
    "Table",
    "Tasks",
    "TextField",
    "acts",
    "beside",
    "columns",
    "count_error",
    "day_of",
    "empty",
    "filled",
    "flow",
    "free_room",
    "icons",
    "label",
    "line",
    "name_of",
    "sifts",
    "stack",
    "texts",
    "theme",
]
