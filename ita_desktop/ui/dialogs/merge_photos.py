"""The photos beside forms that came back: which activity each shows, with the marked one to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.section_form import SectionForm
from ita_desktop.services.photos_beside import Beside, Chosen, Target
from ita_desktop.ui import speech
from ita_desktop.ui.dialogs.merge_words import month_title, unplaced
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.cell_delegate import ONE_LINE
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.picture_view import PictureView
from ita_desktop.ui.widgets.rows import Cell, Column, Edit, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import HEADER, RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text

_LEAST, _MOST, _MOST_SAID = 3, 6, 5
Put = Callable[[Beside, Target | None], object]


class PhotoPart(QWidget):
    """Photos, and the activity of each; below them what could not be taken. `forms` are those they may belong to."""

    put = Signal(object, object)
    """A photo, and where the person puts it; None leaves it."""

    def __init__(self, photos: Sequence[Beside], forms: Iterable[SectionForm], chosen: Chosen) -> None:
        super().__init__()
        self._forms = {form.uid: form for form in forms}
        self._chosen = dict(chosen)
        ready = [one for one in photos if one.ready]
        self.count = len(ready)
        parts: list[QWidget] = []
        self.picture = PictureView(self.tr("The marked photo"))
        self.view = self._table(ready)
        if ready:
            height = px(HEADER + ONE_LINE * min(max(len(ready), _LEAST), _MOST) + 2)
            self.picture.setFixedSize(px(200), height)
            self.view.setFixedHeight(height - 2)
            both = QWidget()
            both.setLayout(row(panel(column(self.view, margins=(1, 1, 1, 1))), self.picture, spacing=10))
            asked = self.tr("Photos beside the form. Choose the activity that each of them shows.")
            parts = [ShortLabel(asked, "small"), both]
            self.view.select(0, 1)
        refused = [one.problem for one in photos if one.problem]
        said = [speech.say(problem).what for problem in refused[:_MOST_SAID]]
        if more := len(refused) - len(said):
            said.append(self.tr("%n more were left out.", "", more))
        parts += [Text(words, colour=theme().states[State.WATCH].text) for words in said]
        self.setLayout(column(*parts))

    def _table(self, photos: Sequence[Beside]) -> RowsView:
        edit = Edit[Beside](lambda one: _key(self._target(one)), self._keep, self._choices)
        columns: list[Column[Beside]] = [
            Column(self.tr("Photo"), lambda one: Cell(one.path.name, icon="image", tip=str(one.path)), 160, soft=True),
            Column(self.tr("Activity"), self._activity, edit=edit),
            Column(self.tr("Folder"), lambda one: Cell(one.path.parent.name, colour="ink2"), 130, minor=1),
        ]
        view = RowsView(RowsModel(columns, Listed(dict(enumerate(photos)))), self.tr("Photos beside the form"))
        view.chosen.connect(lambda key: self._show(photos[key]))
        return view

    def _show(self, one: Beside) -> None:
        self.picture.show_data((one.ready.thumbnail or b"") if one.ready else b"")

    def _target(self, one: Beside) -> Target | None:
        return self._chosen.get(one.path, one.target)

    def _activity(self, one: Beside) -> Cell:
        target = self._target(one)
        if target is None:
            return Cell(self.tr("Not used yet"), state=State.WATCH)
        words = next((words for key, words in self._choices(one) if key == _key(target)), "")
        return Cell(words, state=State.GOOD, tip=words)

    def _choices(self, one: Beside) -> list[tuple[str, str]]:
        """Every activity of the forms that a photo may belong to, by its number."""
        found = [("", self.tr("Not used yet"))]
        forms = [self._forms[uid] for uid in one.forms if uid in self._forms]
        for form in forms:
            whose = f"{form.section} {month_title(form.month)} · " if len(forms) > 1 else ""
            for number, line_ in enumerate(form.lines, 1):
                found.append((_key(Target(form.uid, line_.activity)), f"{whose}{number}. {line_.name}"))
        return found

    def _keep(self, one: Beside, typed: str) -> None:
        form, _, activity = typed.partition("\n")
        target = Target(form, activity) if activity else None
        self._chosen[one.path] = target
        self.put.emit(one, target)


class LoosePage(QWidget):
    """The photos of which nobody knows whose they are."""

    def __init__(self, photos: Sequence[Beside], forms: Iterable[SectionForm], chosen: Chosen) -> None:
        super().__init__()
        self.photos = PhotoPart(photos, forms, chosen)
        count, head = self.photos.count, QWidget()
        chips = [Chip(self.tr("%n photos", "", count), icon="image")] if count else []
        title = ShortLabel(self.tr("Photos of no certain section"), "panel-title")
        head.setLayout(column(title, row(*chips, None), spacing=2, margins=(14, 6, 8, 6)))
        why = self.tr("Their folder does not say which section they come from, so nothing is filed by guess.")
        page = QWidget()
        page.setLayout(column(Text(why, colour=theme().ink2), self.photos, None, margins=(14, 8, 14, 10)))
        whole = column(head, line(), spacing=0, margins=(1, 1, 1, 1))
        whole.addWidget(scrolling(page), 1)
        self.setLayout(column(panel(whole)))


def loose_cell(photos: Sequence[Beside], chosen: Chosen) -> Cell:
    """The photos of no certain section in the list."""
    left = unplaced(photos, chosen)
    words = tr("%n photos not used yet", "", left) if left else tr("every photo has its activity")
    refused = sum(1 for one in photos if one.problem)
    if refused:
        more = tr("%n left out", "", refused)
        words = f"{words}, {more}" if len(photos) > refused else more
    state = State.WATCH if left or refused else State.GOOD
    return Cell(tr("Photos of no certain section"), words, state=state)


def _key(target: Target | None) -> str:
    return f"{target.form}\n{target.row}" if target else ""
