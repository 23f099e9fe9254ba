"""What stands above the pages of a preview: the page that is read, and how large it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from ita_desktop.domain.thai import to_arabic_digits
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.page_view import Fit, PageView
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import label


class PageBar(QWidget):
    """One page back, the number of the page that is read, one page on. Thai digits are understood."""

    asked = Signal(int)
    """The page that was typed, from 0."""
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._page, self._count = 0, 0
        self.back = button(
            "", lambda: self.stepped.emit(-1), role="icon", icon="chevron-left", name=self.tr("Page before")
        )
        self.on = button("", lambda: self.stepped.emit(1), role="icon", icon="chevron-right", name=self.tr("Next page"))
        self.number = QLineEdit()
        self.number.setAccessibleName(self.tr("Page number"))
        self.number.setToolTip(with_key(self.tr("Go to a page"), "Ctrl+G"))
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFixedWidth(px(56))
        self.number.returnPressed.connect(self._typed)
        self.number.installEventFilter(self)
        self._of = label("")
        self.setLayout(row(self.back, label(self.tr("Page")), self.number, self._of, self.on, spacing=6))
        self.show_page(0)

    def set_count(self, count: int) -> None:
        """How many pages there are now."""
        self._count = count
        self.show_page(min(self._page, max(0, count - 1)))

    def show_page(self, page: int) -> None:
        """The page that is read now, from 0."""
        self._page = page
        self.number.setText(str(page + 1) if self._count else "")
        self._of.setText(self.tr("of %1").replace("%1", str(self._count) if self._count else "–"))
        self.number.setEnabled(self._count > 0)
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < self._count)

    def begin(self) -> None:
        """Let the person type a number."""
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def _typed(self) -> None:
        typed = to_arabic_digits(self.number.text()).strip()
        page = int(typed) - 1 if typed.isdecimal() else self._page
        self.asked.emit(min(self._count - 1, max(0, page)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.show_page(self._page)
        return False


class ZoomBar(QWidget):
    """Smaller, larger, and the three sizes that people ask for."""

    def __init__(self, pages: PageView) -> None:
        super().__init__()
        self._pages = pages
        smaller = button("", lambda: pages.step_zoom(-1), role="icon", icon="minus", name=self.tr("Smaller"))
        larger = button("", lambda: pages.step_zoom(1), role="icon", icon="plus", name=self.tr("Larger"))
        smaller.setToolTip(with_key(self.tr("Smaller"), "Ctrl+-"))
        larger.setToolTip(with_key(self.tr("Larger"), "Ctrl++"))
        self.percent = label("")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("300 %") + px(8))
        self.whole = self._choice(self.tr("Whole page"), lambda: pages.use_fit(Fit.WHOLE))
        self.width_button = self._choice(self.tr("Fit width"), lambda: pages.use_fit(Fit.WIDTH))
        self.real = self._choice("100%", lambda: pages.use_zoom(1.0))
        self.real.setToolTip(with_key(self.tr("The size of the paper"), "Ctrl+0"))
        choices = QFrame()
        choices.setObjectName("choices")
        colours = theme()
        choices.setStyleSheet(
            f"#choices {{ border: 1px solid {colours.edge}; border-radius: {px(5)}px; background: {colours.surface}; }}"
            "#choices QPushButton { border-color: transparent; background: transparent; }"
            f"#choices QPushButton:checked {{ border: 1px solid {colours.accent}; background: {colours.selection}; }}"
            f"#choices QPushButton:focus {{ border: 2px solid {colours.accent}; }}"
        )
        choices.setLayout(row(self.whole, self.width_button, self.real, spacing=0))
        self._minor = (smaller, self.percent, larger, self.real)
        self.setLayout(row(smaller, self.percent, larger, 4, choices, spacing=2))
        pages.zoomed.connect(self._show)
        self._show()

    def show_all(self, shown: bool) -> None:
        """Whether there is room for what the keys do as well."""
        for part in self._minor:
            part.setVisible(shown)

    def _choice(self, words: str, act: Callable[[], object]) -> QPushButton:
        made = button(words)
        made.setCheckable(True)
        made.clicked.connect(lambda: act())
        made.clicked.connect(self._show)
        return made

    def _show(self) -> None:
        zoom = self._pages.zoom()
        self.percent.setText(f"{round(zoom * 100)}%" if self._pages.count() else "–")
        self.whole.setChecked(self._pages.fit is Fit.WHOLE)
        self.width_button.setChecked(self._pages.fit is Fit.WIDTH)
        self.real.setChecked(self._pages.fit is Fit.FREE and round(zoom * 100) == 100)
