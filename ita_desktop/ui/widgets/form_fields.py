"""The fields of a form that is brought up to date while somebody types in it."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from ita_desktop.ui.widgets.field import Field

F = TypeVar("F", bound=Field)


class FormFields(dict[str, Field]):
    """Fields by name; what is kept is shown anew, but never over what is being typed and not kept yet."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[str, str] = {}

    def add(self, name: str, field: F) -> F:
        """Take a field into the form."""
        self[name] = field
        field.kept.connect(partial(self._remember, name))
        return field

    def show(self, name: str, value: str) -> None:
        """Show what is kept now."""
        field = self[name]
        if not (field.editor.hasFocus() and field.typed() not in (self._kept.get(name), value)):
            field.show_value(value)
            self._remember(name)

    def empty(self) -> None:
        """Before the form is of something else; what was refused goes."""
        self._kept.clear()
        for field in self.values():
            field.complain(None)
            field.show_value("")

    def _remember(self, name: str) -> None:
        self._kept[name] = self[name].typed()
