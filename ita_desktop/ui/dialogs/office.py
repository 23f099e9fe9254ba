"""Office details: the office itself, its ฝ่าย, schools and people, and how its papers are made."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLayout, QTabWidget, QWidget

from ita_desktop.domain.office import Person, Role
from ita_desktop.domain.standing import StandingRule
from ita_desktop.services import papers, safety
from ita_desktop.services.finding import Place
from ita_desktop.services.office import Kind
from ita_desktop.ui import messages
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.fields import CheckField, ChoiceField, NumberField, TextField
from ita_desktop.ui.widgets.list_editor import ListEditor, Verbs
from ita_desktop.ui.widgets.panels import column, row, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Edit
from ita_desktop.ui.widgets.text import Text, label

Row = dict[str, Any]


class OfficeDialog(DeskDialog):
    """One page for each part; a place found by search opens on its row."""

    def __init__(self, parent: QWidget, desk: Desk, place: Place) -> None:
        super().__init__(parent, desk, "", 900, 680)
        self.setWindowTitle(self.tr("Office details"))
        self.pages = QTabWidget()
        self.pages.tabBar().setAccessibleName(self.tr("Parts of the office"))
        self.lists: dict[str, ListEditor] = {}
        self._shown: list[Callable[[], object]] = []
        self.pages.addTab(self._details(), self.tr("Office"))
        self._add_list("section", self.tr("Sections"), self._section_columns(), None)
        self._add_list("school", self.tr("Schools"), self._school_columns(), self._add_school)
        self._add_list("person", self.tr("People"), self._person_columns(), self._add_person)
        self.pages.addTab(self._papers(), self.tr("Papers and backups"))
        self.pages.addTab(self._rule(), self.tr("Weak points"))
        self.fill(self.pages, self.undo.button, self.redo.button, None, self.close_button())
        if place.kind in self.lists or place.key in self.lists:
            self._show_row(place.kind if place.kind in self.lists else place.key, place.key)

    def refresh(self) -> None:
        for one in self.lists.values():
            one.refresh()
        for show in self._shown:
            show()

    def _show_row(self, kind: str, key: str) -> None:
        self.pages.setCurrentWidget(self.lists[kind])
        if key.isdigit():
            self.lists[kind].view.select(int(key), 0)
        self.lists[kind].view.setFocus()

    # --- the office -----------------------------------------------------------------------------------------

    def _details(self) -> QWidget:
        name, address = self._detail(self.tr("Name on papers"), "name"), self._detail(self.tr("Address"), "address")
        phone = self._detail(self.tr("Telephone"), "telephone")
        prefix = self._detail(self.tr("Number prefix of letters"), "letter_prefix", "กท 0000/")
        website = self._detail(self.tr("Own web site"), "website", "https://")
        self._emblem = QLabel()
        self._emblem.setFixedSize(px(96), px(96))
        self._emblem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._emblem.setAccessibleName(self.tr("Emblem"))
        choose = button(self.tr("Choose an emblem…"), self._choose_emblem, icon="image")
        words = Text(self.tr("Printed at the head of memos, 15 mm high."), points=12, colour=theme().ink2)
        emblem = row(
            self._emblem, column(label(self.tr("Emblem"), "small"), row(choose, None), words, None), spacing=16
        )
        fields = column(name, address, row(phone, prefix, spacing=12), website, emblem, None, spacing=12)
        self._shown.append(self._show_emblem)
        self._show_emblem()
        return self._page(fields)

    def _detail(self, title: str, name: str, sample: str = "") -> TextField:
        """A field of the office itself."""
        office = self.desk.session.office

        def read() -> str:
            return str(getattr(office.read(), name))

        field = TextField(title, read(), lambda typed: office.change(**{name: typed}), sample=sample)
        self._shown.append(lambda: field.show_value(read()))
        return field

    def _page(self, fields: QLayout) -> QWidget:
        body = QWidget()
        body.setLayout(fields)
        fields.setContentsMargins(px(18), px(16), px(18), px(16))
        body.setEnabled(not self.desk.session.read_only)
        return scrolling(body)

    def _show_emblem(self) -> None:
        data = self.desk.session.office.emblem()
        picture = QPixmap()
        if data and picture.loadFromData(data):
            smooth = Qt.TransformationMode.SmoothTransformation
            self._emblem.setPixmap(picture.scaled(self._emblem.size(), Qt.AspectRatioMode.KeepAspectRatio, smooth))
        else:
            none = icons.outline("image", theme().edge)
            self._emblem.setPixmap(icons.pixmap(none, 48, self.devicePixelRatioF()))

    def _choose_emblem(self) -> None:
        path = messages.choose_picture(self, self.desk.preferences.folder)
        if path and self.try_to(lambda: self.desk.session.office.set_emblem(path.read_bytes(), path.name)):
            self._show_emblem()

    # --- lists ----------------------------------------------------------------------------------------------

    def _add_list(self, kind: Kind, title: str, columns: list[Column[Row]], add: Callable[[], int] | None) -> None:
        office = self.desk.session.office
        verbs = Verbs(
            rows=lambda: office.rows(kind),
            move=lambda key, step: office.move_row(kind, key, step),
            add=add,
            remove=(lambda key: office.remove_row(kind, key)) if add else None,
        )
        made = ListEditor(title, columns, verbs, self.try_to, writable=not self.desk.session.read_only)
        self.lists[kind] = made
        self.pages.addTab(made, title)

    def _text(self, kind: Kind, title: str, name: str, width: int = 0) -> Column[Row]:
        change = self.desk.session.office.change_row
        edit = Edit[Row](lambda line: str(line[name]), lambda line, typed: change(kind, line["id"], **{name: typed}))
        return Column(
            title, lambda line: str(line[name]), width, edit=edit if not self.desk.session.read_only else None
        )

    def _section_columns(self) -> list[Column[Row]]:
        return [
            self._text("section", self.tr("Full name"), "name"),
            self._text("section", self.tr("Short name"), "short_name", 280),
        ]

    def _school_columns(self) -> list[Column[Row]]:
        return [self._text("school", self.tr("Name"), "name")]

    def _person_columns(self) -> list[Column[Row]]:
        roles = self._roles()
        return [
            self._text("person", self.tr("Name"), "name", 220),
            self._text("person", self.tr("Position"), "position"),
            self._choice(self.tr("Signs as"), "role", lambda: roles, 190),
            self._choice(self.tr("Section"), "section_id", self._sections, 180),
        ]

    def _sections(self) -> dict[str, str]:
        """The ฝ่าย to choose from, by the names that they have now."""
        rows = self.desk.session.office.rows("section")
        return {"": "–"} | {str(key): line["short_name"] for key, line in rows.items()}

    def _choice(self, title: str, name: str, choices: Callable[[], dict[str, str]], width: int) -> Column[Row]:
        change = self.desk.session.office.change_row

        def keep(line: Row, typed: str) -> None:
            change("person", line["id"], **{name: (int(typed) if typed else None) if name == "section_id" else typed})

        edit = Edit[Row](lambda line: str(line[name] or ""), keep, lambda _: list(choices().items()))
        shown = lambda line: Cell(choices().get(str(line[name] or ""), "–"), colour="ink2")  # noqa: E731
        return Column(title, shown, width, edit=edit if not self.desk.session.read_only else None)

    def _roles(self) -> dict[str, str]:
        return {
            Role.DIRECTOR: self.tr("Director"), Role.ASSISTANT: self.tr("Assistant director"),
            Role.HEAD: self.tr("Head of section"), Role.OFFICER: self.tr("Officer"),
        }  # fmt: skip

    def _add_school(self) -> int:
        return self.desk.session.office.add_schools(self.tr("New school"))[0]

    def _add_person(self) -> int:
        return self.desk.session.office.add_people(Person(self.tr("New person"), "", Role.OFFICER))[0]

    # --- papers ---------------------------------------------------------------------------------------------

    def _papers(self) -> QWidget:
        office = self.desk.session.office
        digits = [("thai", self.tr("Thai digits ๑๒๓")), ("arabic", self.tr("Arabic digits 123"))]
        chosen = ChoiceField(
            self.tr("Digits on paper"),
            digits,
            office.setting(papers.DIGITS, "thai"),
            lambda value: office.set_setting(papers.DIGITS, value),
        )
        own, th = self.tr("Sarabun (comes with the program)"), self.tr("TH SarabunPSK (installed on this PC)")
        faces = [("own", own), *([("th-sarabun", th)] if papers.th_sarabun_installed() else [])]
        face = ChoiceField(
            self.tr("Typeface of PDF"),
            faces,
            office.setting(papers.TYPEFACE, "own"),
            lambda value: office.set_setting(papers.TYPEFACE, value),
        )
        self._shown.append(lambda: face.show_value(office.setting(papers.TYPEFACE, "own")))
        second = TextField(
            self.tr("Second place for backups"),
            office.setting(safety.SECOND_PLACE, "") or "",
            lambda typed: office.set_setting(safety.SECOND_PLACE, typed.strip() or None),
        )
        self._shown.append(lambda: chosen.show_value(office.setting(papers.DIGITS, "thai")))
        self._shown.append(lambda: second.show_value(office.setting(safety.SECOND_PLACE, "") or ""))
        choose = button(self.tr("Choose a folder…"), lambda: self._choose_second(second), icon="folder-open")
        words = self.tr("Each backup is written there too, such as to a stick or a share. Leave it empty for none.")
        note = Text(words, points=12, colour=theme().ink2)
        return self._page(column(chosen, face, second, row(choose, None), note, None, spacing=12))

    def _rule(self) -> QWidget:
        """From which score on an item is weak or watched."""
        scores, keep = self.desk.session.scores, self._keep_rule
        now = scores.rule()
        weak = NumberField(self.tr("Weak below"), now.weak_below, lambda typed: keep(weak=typed))
        watch = NumberField(self.tr("Watch below"), now.watch_below, lambda typed: keep(watch=typed))
        words = self.tr("What fell since last year is weak too")
        fell = CheckField(words, now.fell_is_weak, lambda on: self.try_to(lambda: keep(fell=on)))
        self._shown.append(lambda: weak.show_value(f"{scores.rule().weak_below:f}"))
        self._shown.append(lambda: watch.show_value(f"{scores.rule().watch_below:f}"))
        self._shown.append(lambda: fell.show_value(scores.rule().fell_is_weak))
        about = self.tr("Disclosure items (OIT) are fine at full marks only. Tab 1 and its papers use this rule.")
        note = Text(about, points=12, colour=theme().ink2)
        return self._page(column(row(weak, watch, spacing=12), fell, note, None, spacing=12))

    def _keep_rule(
        self, *, weak: Decimal | None = None, watch: Decimal | None = None, fell: bool | None = None
    ) -> None:
        rule = self.desk.session.scores.rule()
        self.desk.session.scores.set_rule(
            StandingRule(
                rule.weak_below if weak is None else weak,
                rule.watch_below if watch is None else watch,
                rule.fell_is_weak if fell is None else fell,
            )
        )

    def _choose_second(self, field: TextField) -> None:
        if folder := messages.choose_folder(self, self.desk.preferences.folder):
            field.editor.setText(str(folder))
            field.commit()
