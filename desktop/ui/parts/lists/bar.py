"""The bar over a list: what is looked for in it, what narrows and orders it, what is kept."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.arabic_text import clean
from desktop.core.work.ordered import Asked
from desktop.ui import kit
from desktop.ui.kit.sifting import SIFTING
from desktop.ui.parts.lists.terms import Filter


class FilterBar(QWidget):
    """``changed``: something else is asked for. ``keep_wanted``: what is asked for is to be kept,
    or kept no more; ``columns_wanted``: to choose columns.

    Ctrl+F leads to its search, an arrow down from there into the list; each choice takes digits.
    """

    changed = Signal()
    keep_wanted = Signal()
    columns_wanted = Signal()

    def __init__(
        self, search: str, filters: Sequence[Filter], orders: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__()
        self._filters = filters
        self.search = kit.SearchBox(search)
        self.choices: dict[str, kit.ChoiceField | kit.Chips] = {}
        self._falling = False
        self._putting = False
        self._kept: tuple[Asked, ...] = ()
        self.found = kit.label("", "help")
        self.order = kit.ChoiceField([("", self.tr("Its own order")), *orders])
        self.order.setAccessibleName(self.tr("Order"))
        self._titles = dict(orders)
        self.turn = kit.IconButton("chevron-down", self.tr("From its end"))
        self.kept = kit.ChoiceField()
        self.kept.setAccessibleName(self.tr("Kept filters"))
        self.keep = kit.Button(self.tr("Keep this filter"), kind="link")
        self.columns = kit.Button(self.tr("Choose columns"), kind="link")
        self._build()
        self.show_kept(())
        for part in (self.search, *self.choices.values()):
            SIFTING.leave_out(part)
        SIFTING.add(self)

    def _build(self) -> None:
        self.choices = {one.name: self._choice(one) for one in self._filters}
        box, top = QVBoxLayout(self), QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(self.found)
        fields = [one for one in self.choices.values() if isinstance(one, kit.ChoiceField)]
        box.addLayout(top)
        parts = (*fields, self.order, self.turn, self.kept, self.keep, self.columns)
        box.addWidget(kit.flow(*parts))
        self.order.set_value("")
        self.order.changed.connect(self._order_chosen)
        self.turn.clicked.connect(self._turn)
        self.search.searched.connect(self._searched)
        self.kept.changed.connect(self._take_kept)
        self.keep.clicked.connect(self.keep_wanted)
        self.columns.clicked.connect(self.columns_wanted)

    @property
    def chips(self) -> kit.Chips:
        """The filter whose options stand beside one another; the page places it."""
        return next(one for one in self.choices.values() if isinstance(one, kit.Chips))

    def _choice(self, one: Filter) -> kit.ChoiceField | kit.Chips:
        options = [(one.base, one.every), *one.options]
        if one.chips:
            chips = kit.Chips(one.called, options)
            chips.chosen.connect(self._searched)
            return chips
        field = kit.ChoiceField(options)
        field.setAccessibleName(one.called)
        field.set_value(one.base)
        field.changed.connect(self._tell)
        return field

    # ---- what is asked for

    def asked(self) -> Asked:
        """Return what is asked for."""
        by, narrowed = str(self.order.value() or ""), tuple(self._narrowed())
        return Asked(clean(self.search.text()), narrowed, by, self._falling and bool(by))

    def _narrowed(self) -> Iterator[tuple[str, str]]:
        for one in self._filters:
            value = self.choices[one.name].value()
            if value not in {None, one.base}:
                yield one.name, str(value)

    def offer(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        """Offer other options of a filter; what is chosen stays while it is among them."""
        place = next(n for n, one in enumerate(self._filters) if one.name == name)
        one = replace(self._filters[place], options=options)
        if one != self._filters[place]:
            self._filters = [*self._filters[:place], one, *self._filters[place + 1 :]]
            field = self.choices[name]
            if isinstance(field, kit.ChoiceField):
                field.set_options([(one.base, one.every), *options])
            self._follow()

    def put(self, asked: Asked, *, quietly: bool = False) -> None:
        """Show what is asked for, and ask for it where it is something else, unless ``quietly``."""
        before, self._putting = self.asked(), True
        self.search.setText(asked.text)
        for one in self._filters:
            field = self.choices[one.name]
            field.set_value(asked.value(one.name) or one.base)
            if field.value() is None:  # it is offered no more
                field.set_value(one.base)
        self.order.set_value(asked.by if asked.by in self._titles else "")
        self._falling, self._putting = asked.falling, False
        self._follow()
        if self.asked() != before and not quietly:
            self.changed.emit()

    def sifted(self) -> Asked:
        """Return what is asked for."""
        return self.asked()

    def sift(self, chosen: Asked) -> None:
        """Ask for it again."""
        self.put(chosen)

    def wordless(self, chosen: Asked) -> Asked:
        """Return what is asked for without the words that were typed."""
        return replace(chosen, text="")

    def put_order(self, by: str, falling: bool) -> None:
        """Show the order that was chosen in the list itself."""
        now = self.asked()
        self.put(Asked(now.text, now.chosen, by, falling))

    def _tell(self) -> None:
        if not self._putting:
            self._follow()
            self.changed.emit()

    def _searched(self, _text: str) -> None:
        self._tell()

    def _order_chosen(self) -> None:
        if not self._putting:
            self._falling = False
        self._tell()

    def _turn(self) -> None:
        self._falling = not self._falling
        self._tell()

    # ---- what is kept

    def show_kept(self, kept: Sequence[Asked]) -> None:
        """Offer the filters that somebody kept."""
        self._kept = tuple(kept)
        self._follow()

    @property
    def is_kept(self) -> Asked | None:
        """What is asked for, where it is kept."""
        now = self.asked()
        worded = Asked("", now.chosen, now.by, now.falling)
        return worded if worded in self._kept else None

    def called(self, asked: Asked) -> str:
        """Return what a kept filter is called: what was chosen of it, and its order."""
        words = []
        for one in self._filters:
            value = asked.value(one.name)
            words += [said for given, said in one.options if given == value and value]
        if asked.by:
            words.append(self._titles.get(asked.by, "") + (" ↓" if asked.falling else ""))
        return kit.texts.listed(filter(None, words))

    def told(self, filters: Sequence[Filter]) -> Iterator[str]:
        """Yield what is looked for and chosen, each as ``filters`` call it: the bar's
        own, in the words that are wanted.
        """
        now = self.asked()
        if now.text:
            yield self.tr("Search: “%1”").replace("%1", now.text)
        for one, here in zip(filters, self._filters, strict=True):
            value = now.value(one.name)
            options = {**dict(here.options), **dict(one.options)}
            if value in options:
                yield f"{one.called}: {options[value]}"

    def told_order(self, titles: Mapping[str, str]) -> str:
        """Return by what the list is ordered, by the columns' ``titles``, "" where it has its own
        order.
        """
        now = self.asked()
        title = titles[now.by] if now.by else ""
        turned = self.tr("%1, from its end").replace("%1", title)
        return turned if title and now.falling else title

    def _take_kept(self) -> None:
        place = self.kept.value()
        if not self._putting and isinstance(place, int):
            kept = self._kept[place]
            self.put(Asked(self.asked().text, kept.chosen, kept.by, kept.falling))

    def _follow(self) -> None:
        """Show what can be kept or turned round, and which of the kept ones is in view."""
        putting, self._putting = self._putting, True
        options = [(n, said) for n, one in enumerate(self._kept) if (said := self.called(one))]
        here = self.is_kept
        self.kept.set_options([("", self.tr("Kept filters")), *options])
        self.kept.set_value(self._kept.index(here) if here is not None else "")
        self.kept.setVisible(bool(options))
        self._putting = putting
        now = self.asked()
        self.keep.setVisible(bool(now.chosen or now.by))
        self.keep.setText(
            self.tr("Keep this filter") if here is None else self.tr("Forget this filter")
        )
        self.turn.setVisible(bool(now.by))
        name = self.tr("From its beginning") if now.falling else self.tr("From its end")
        self.turn.set_icon("chevron-up" if now.falling else "chevron-down")
        self.turn.setAccessibleName(name)
        self.turn.setToolTip(name)
