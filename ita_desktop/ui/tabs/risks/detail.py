"""Below the register: one risk with everything it says, or several with what is changed for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ita_desktop.services.risks import Register, RiskLine
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.tabs.form_place import FormPlace
from ita_desktop.ui.tabs.risks.form import RiskForm
from ita_desktop.ui.widgets.panels import panel


class RiskPanel(FormPlace):
    """Shows what is marked in the list. What is typed belongs to the risk that it was typed for.

    The forms of one risk and of several take long to make: the one that is not needed now waits for its turn.
    """

    form: RiskForm | None

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._forms: dict[bool, tuple[object, RiskForm]] = {}

    def show_lines(self, register: Register, lines: Sequence[RiskLine]) -> None:
        """Show risks; those that are shown already are brought up to date, so that the keyboard stays."""
        if not lines:
            self.put_note(None, panel())
            return
        alone = len(lines) == 1
        made_for, form = self._forms.get(alone, (None, None))
        wanted = self._wanted_for(register)
        if form is None or made_for != wanted:
            if form and form is not self.form:
                form.deleteLater()
            form = RiskForm(self.desk, register, alone=alone, writable=self.desk.can_change(register.year))
            form.head.wanted.connect(self.wanted)
            self._forms[alone] = (wanted, form)
        if form is not self.form:
            self.put(wanted, form)
        form.show_lines(register, lines)

    def _wanted_for(self, register: Register) -> object:
        """What a form is made for: the same form shows other years, but says why one of them can't be changed."""
        locked = None if self.desk.can_change(register.year) else register.year
        return locked, register.method, self.desk.session.office.sections(), self.desk.session.office.people()

    def _let_go(self, shown: QWidget) -> None:
        """A form that may be wanted again waits."""
        waiting = next((form for _, form in self._forms.values() if form is shown), None)
        if waiting:
            waiting.put_away()
        else:
            super()._let_go(shown)
