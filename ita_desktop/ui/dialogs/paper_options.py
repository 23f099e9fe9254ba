"""What a person chooses of a paper while looking at it: its layout, and whether only what is weak."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ita_desktop.services.papers import Choice, Paper
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import label


class PaperOptions(QWidget):
    """The choices that a paper offers, above its pages."""

    changed = Signal()

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.choice = Choice(paper.layouts[0])
        words = {
            "item": self.tr("By item"), "indicator": self.tr("By indicator"), "photos": self.tr("Photo column"),
            "pictures-inside": self.tr("Pictures inside"),
        }  # fmt: skip
        self.layouts = QComboBox()
        self.layouts.setAccessibleName(self.tr("Layout"))
        for layout in paper.layouts:
            self.layouts.addItem(words.get(layout, layout), layout)
        self.layouts.activated.connect(lambda: self._choose(layout=self.layouts.currentData()))
        self.weak = QCheckBox(self.tr("Only weak items"))
        self.weak.toggled.connect(lambda only: self._choose(only_weak=only))
        title = label(self.tr("Layout"), "small")
        self.setLayout(row(title, self.layouts, self.weak, None, spacing=8))
        for part in (title, self.layouts):
            part.setVisible(len(paper.layouts) > 1)
        self.weak.setVisible(paper.can_be_weak)

    def _choose(self, **changes: object) -> None:
        chosen = self.choice._replace(**changes)  # type: ignore[arg-type]
        if chosen != self.choice:
            self.choice = chosen
            self.changed.emit()
