"""A field of points, one a line, each shown with its bullet; what was written before is offered while typing."""

from __future__ import annotations

from ita_desktop.ui.look.measures import px
from ita_desktop.ui.widgets.field import Keep
from ita_desktop.ui.widgets.fields import LongField
from ita_desktop.ui.widgets.suggestions import Find, Suggestions

_HIGHEST = 260


class PointsField(LongField):
    """As high as its points, until it scrolls."""

    def __init__(self, title: str, keep: Keep | None, find: Find, *, lines: int = 2, hint: str = "") -> None:
        super().__init__(title, "", keep, lines=lines, hint=hint)
        self._least = self.editor.minimumSizeHint().height()
        self.editor.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.suggestions = Suggestions(self.editor, find)

    def _grow(self) -> None:
        wanted = round(self.editor.document().size().height()) + px(6)
        self.editor.setFixedHeight(min(px(_HIGHEST), max(self._least, wanted)))
