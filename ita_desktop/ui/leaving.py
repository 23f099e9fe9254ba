"""Before the ground changes under what is being typed: keep it, or stay where its sentence stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.rows_view import RowsView


def leave(inside: QWidget) -> bool:
    """Keep what is being typed inside a widget; false where it can't be kept."""
    views = all(view.close_editor() for view in inside.findChildren(RowsView) if view.is_editing())
    return views and all(field.commit() for field in inside.findChildren(Field) if field.isEnabled())
