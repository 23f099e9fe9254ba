"""What a person chooses of a paper while looking at it: its layout, only what is weak, and what the year offers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ita_desktop.services.papers import Choice, Offer, Paper
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.unwheeled import Combo

_LETTERS = 18  # so many show of what was chosen; the list below is as wide as it needs


class PaperOptions(QWidget):
    """The choices that a paper offers, above its pages."""

    changed = Signal()
    check_wanted = Signal()
    """The person wants to see what the paper lacks."""

    def __init__(self, paper: Paper, offers: Iterable[Offer] = (), section: str = "") -> None:
        """`section` is the ฝ่าย that the window looks at; the paper says that it is of them all."""
        super().__init__()
        self.choice = Choice(paper.layouts[0])
        words = {
            "item": self.tr("By item"), "indicator": self.tr("By indicator"), "photos": self.tr("Photo column"),
            "pictures-inside": self.tr("Pictures inside"), "": self.tr("Tables of the year"),
            "a": self.tr("Tables 1–10 (3 × 3)"), "b": self.tr("Likelihood × impact (5 × 5)"),
        }  # fmt: skip
        self.layouts = Combo()
        self.layouts.setAccessibleName(self.tr("Layout"))
        for layout in paper.layouts:
            self.layouts.addItem(words.get(layout, layout), layout)
        self.layouts.activated.connect(lambda: self._choose(layout=self.layouts.currentData()))
        self.weak = QCheckBox(self.tr("Only weak items"))
        self.weak.toggled.connect(lambda only: self._choose(only_weak=only))
        title = label(self.tr("Layout"), "small")
        self.offers = [self._offer(offer) for offer in offers]
        self.check = button(self.tr("Check before printing"), self.check_wanted.emit, role="link", icon="list-checks")
        self.check.hide()
        self.whole = label(self.tr("Whole office"), "small")
        self.whole.setToolTip(self.tr("Not only %1").replace("%1", section))
        self.whole.setVisible(bool(section))
        self.setLayout(row(title, self.layouts, self.weak, *self.offers, self.whole, None, self.check, spacing=8))
        for part in (title, self.layouts):
            part.setVisible(len(paper.layouts) > 1)
        self.weak.setVisible(paper.can_be_weak)

    def _offer(self, offer: Offer) -> QComboBox:
        """One thing of several, or all of them."""
        name, usual = {
            "area": (self.tr("Area"), self.tr("All areas")), "period": (self.tr("Period"), self.tr("All until now")),
        }[offer.field]  # fmt: skip
        made = Combo()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(_LETTERS)
        made.addItem(usual, "")
        for key, shown in offer.values:
            made.addItem(shown, key)
        made.view().setMinimumWidth(made.view().sizeHintForColumn(0) + 2 * _LETTERS)
        made.activated.connect(lambda: self._choose(**{offer.field: made.currentData()}))
        return made

    def _choose(self, **changes: object) -> None:
        chosen = self.choice._replace(**changes)  # type: ignore[arg-type]
        if chosen != self.choice:
            self.choice = chosen
            self.changed.emit()
