"""What an office publishes for one disclosure item: why it would lose points first, then every field to mend it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QWidget

from ita_desktop.domain import links
from ita_desktop.domain.dates import thai_date
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Item
from ita_desktop.domain.links import LinkState
from ita_desktop.domain.publication import Attachment, Link, Publication
from ita_desktop.services.publications import Publications
from ita_desktop.ui import messages
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.tabs.indicators.oit_parts import Checklist, Reasons
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.fields import ChoiceField, DateField, LongField, TextField
from ita_desktop.ui.widgets.list_editor import ListEditor, Verbs
from ita_desktop.ui.widgets.panels import column, line, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Edit
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.tool_row import ToolRow

_TABLES = frozenset({
    "publication", "link", "element_check", "attachment", "element", "item", "framework", "official_score", "office",
    "person", "section", "year",
})  # fmt: skip


class OitPart(QWidget):
    """One item; every field is kept when it is left, and what others change is shown at once."""

    def __init__(self, desk: Desk, year: int, item: Item, writable: bool) -> None:
        super().__init__()
        self.desk, self.year, self.code = desk, year, item.code
        self._writable = writable
        self.verbs: Publications = desk.session.publications
        self.reasons = Reasons(self.go, self._repair)
        self.fields: dict[str, Field] = {}
        self._kept: dict[str, str] = {}
        self._website = ""
        shown = self.verbs.read(year, item.code)
        self.checklist = Checklist(self._tick, lambda key, typed: self.verbs.note_element(year, self.code, key, typed))
        self.links = self._link_list()
        self.attachments = self._attachment_list()
        self.setLayout(column(
            self.reasons, line(), label(self.tr("Elements"), "small"), self.checklist,
            label(self.tr("Links"), "small"), self.links, *self._texts(shown),
            label(self.tr("Attachments"), "small"), self.attachments, spacing=10,
        ))  # fmt: skip
        self.refresh()
        for name, field in self.fields.items():
            field.setEnabled(writable)
            field.kept.connect(partial(self._remember, name))
        self.checklist.setEnabled(writable)
        desk.changed.connect(self._changed)

    # --- fields ---------------------------------------------------------------------------------------------

    def _texts(self, shown: Publication) -> list[QWidget]:
        dates = QWidget()
        published = self._date("published_on", self.tr("Published on"), shown.published_on)
        dates.setLayout(
            row(published, self._date("approved_on", self.tr("Approved on"), shown.approved_on), spacing=12)
        )
        people = QWidget()
        officer = TextField(self.tr("Officer"), shown.officer, self._keep("officer"))
        self.fields["officer"] = officer
        people.setLayout(row(self._section_field(shown), officer, spacing=12))
        return [
            self._long("explanation", self.tr("Explanation to the assessor"), shown.explanation, 4), dates, people,
            line(),
            self._long("comment", self.tr("Comment of the assessor"), shown.comment, 2),
            self._long("reason", self.tr("Why points were lost"), shown.reason, 2),
            self._long("notes", self.tr("Own notes"), shown.notes, 2),
        ]  # fmt: skip

    def _keep(self, name: str) -> Callable[[str], None]:
        return lambda typed: self.verbs.change(self.year, self.code, **{name: typed})

    def _long(self, name: str, title: str, value: str, lines: int) -> LongField:
        made = LongField(title, value, self._keep(name), lines=lines)
        self.fields[name] = made
        return made

    def _date(self, name: str, title: str, value: dt.date | None) -> DateField:
        made = DateField(title, value, lambda day: self.verbs.set_date(self.year, self.code, name, day))
        self.fields[name] = made
        return made

    def _section_field(self, shown: Publication) -> ChoiceField:
        sections = [(one.key, one.short_name) for one in self.desk.session.office.sections() if one.key]
        keep = lambda key: self.verbs.set_section(self.year, self.code, key)  # noqa: E731
        made = ChoiceField(self.tr("Section"), [("", "–"), *sections], shown.section or "", keep)
        self.fields["section"] = made
        return made

    # --- lists ----------------------------------------------------------------------------------------------

    def _link_list(self) -> ListEditor:
        change = self.verbs.change_link
        url = Edit[Link](lambda one: one.url, lambda one, typed: change(self.year, self.code, one.id, url=typed))
        title = Edit[Link](lambda one: one.title, lambda one, typed: change(self.year, self.code, one.id, title=typed))
        columns: list[Column[Link]] = [
            Column(self.tr("Link"), self._shown_link, edit=url if self._writable else None),
            Column(
                self.tr("What stands there"), lambda one: one.title, 150, edit=title if self._writable else None,
                soft=True,
            ),
        ]  # fmt: skip
        verbs = Verbs(
            rows=lambda: {link.id: link for link in self.verbs.read(self.year, self.code).links},
            move=lambda key, step: self.verbs.move_link(self.year, self.code, key, step),
            add=lambda: self.verbs.add_link(self.year, self.code),
            remove=lambda key: self.verbs.remove_link(self.year, self.code, key),
        )
        made = ListEditor(
            self.tr("Links"), columns, verbs, self.desk.try_to, writable=self._writable, margin=0, hint=False
        )
        made.view.setMinimumHeight(px(140))
        return made

    def _shown_link(self, link: Link) -> Cell:
        bad = links.state(link.url) in (LinkState.MALFORMED, LinkState.THAI_DIGITS)
        elsewhere = links.on_own_site(link.url, self._website) is False
        return Cell(link.url, state=State.BAD if bad else State.WATCH if elsewhere else None)

    def _attachment_list(self) -> QWidget:
        columns: list[Column[Attachment]] = [
            Column(self.tr("File"), lambda one: one.name),
            Column(self.tr("Size"), lambda one: f"{max(1, one.size // 1024):,} KB", 90, RIGHT),
        ]
        verbs = Verbs(
            rows=lambda: {one.id: one for one in self.verbs.read(self.year, self.code).attachments},
            remove=lambda key: self.verbs.detach(self.year, self.code, key),
        )
        made = ListEditor(
            self.tr("Attachments"), columns, verbs, self.desk.try_to, writable=self._writable, margin=0, hint=False
        )
        made.view.setMinimumHeight(px(110))
        self.files = made
        attach = button(self.tr("Attach a file…"), self._attach, icon="upload")
        attach.setEnabled(self._writable)
        take_out = button(self.tr("Take out…"), self._take_out, icon="download")
        holder = QWidget()
        holder.setLayout(column(ToolRow(attach, take_out, None), made, spacing=8))
        return holder

    def _attach(self) -> None:
        folder = self.desk.preferences.folder
        path = messages.choose_attachment(self, folder)
        if path:
            self.attach(path)

    def attach(self, path: Path) -> bool:
        """Keep a file of the disk beside the item."""
        return self.desk.try_to(lambda: self.verbs.attach_file(self.year, self.code, path))

    def _take_out(self) -> None:
        key = self.files.view.current_key()
        kept = {one.id: one for one in self.verbs.read(self.year, self.code).attachments}
        if key not in kept:
            return
        folder = messages.choose_folder(self, self.desk.preferences.folder)
        if folder:
            target = folder / Path(kept[key].name).name
            self.desk.try_to(lambda: self.verbs.take_out(self.year, self.code, key, target))

    # --- acts -----------------------------------------------------------------------------------------------

    def _tick(self, element_id: int, on: bool) -> bool:
        return self.desk.try_to(lambda: self.verbs.tick(self.year, self.code, element_id, on))

    def _repair(self, place: str) -> None:
        link_id = int(place.partition(":")[2])
        self.desk.try_to(lambda: self.verbs.repair_link(self.year, self.code, link_id))

    def go(self, place: str) -> None:
        """Put the keyboard where a reason is mended."""
        kind, _, key = place.partition(":")
        target: QWidget = self.links.view
        if kind == "link":
            self.links.view.select(int(key), 0)
        elif kind == "element" and int(key) in self.checklist.lines:
            target = self.checklist.lines[int(key)].check
        elif kind in self.fields:
            target = self.fields[kind].editor
        target.setFocus()
        above = self.parentWidget()
        while above and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)

    # --- showing --------------------------------------------------------------------------------------------

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.refresh()

    def refresh(self) -> None:
        """Show what is kept now; what is being typed stays."""
        try:
            found = self.verbs.readiness(self.year)
        except Problem:  # the year has no framework any more; the tab is about to show that
            found = None
        line_of = found.of(self.code) if found else None
        self.setEnabled(line_of is not None)
        if found is None or line_of is None:
            return
        self.reasons.show_readiness(found, self.code)
        shown, self._website = line_of.published, self.desk.session.office.read().website
        self.checklist.show_checks(shown.checks)
        self.links.refresh()
        self.files.refresh()
        for name in ("explanation", "officer", "comment", "reason", "notes"):
            self._show(name, getattr(shown, name))
        self._show("section", shown.section or "")
        for name in ("published_on", "approved_on"):
            kept: dt.date | None = getattr(shown, name)
            self._show(name, "" if kept is None else thai_date(kept))

    def _show(self, name: str, value: str) -> None:
        """Show a kept value, but never over what is being typed and not kept yet."""
        field = self.fields[name]
        typing = field.editor.hasFocus() and field.typed() not in (self._kept.get(name), value)
        if not typing:
            field.show_value(value)
            self._kept[name] = field.typed()

    def _remember(self, name: str) -> None:
        self._kept[name] = self.fields[name].typed()
