"""What the framework editor shows of an item: its words, scale, ฝ่าย, sub-questions and elements."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout

from ita_desktop.domain import item_code
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item, Scale, Topic
from ita_desktop.ui.dialogs.framework_parts import Part
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.widgets.fields import CheckField, ChoiceField, LongField, TextField
from ita_desktop.ui.widgets.list_editor import ListEditor, Verbs
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.rows import Cell, Column, Edit
from ita_desktop.ui.widgets.text import label


class ItemPart(Part):
    """One item."""

    def build(self, framework: Framework) -> None:
        item = framework.items_by_code[str(self.key[1])]
        set_item = self.verbs.set_item
        self.code = TextField(self.tr("Code"), item.code, self._rename)
        self.code.setMaximumWidth(px(130))
        self.short = TextField(
            self.tr("Short title for lists"), item.short_title,
            lambda typed: set_item(self.year, self._code(), short_title=typed),
        )  # fmt: skip
        self.title = LongField(
            self.tr("Question as published"), item.title,
            lambda typed: set_item(self.year, self._code(), title=typed), lines=3,
        )  # fmt: skip
        self.scale = ChoiceField(
            self.tr("Answered by"), self._scales(item), item.scale.value,
            lambda typed: set_item(self.year, self._code(), scale=Scale(typed)),
        )  # fmt: skip
        self.confirmed = CheckField(self.tr("The title is confirmed"), item.title_confirmed, self._confirm)
        self.sections = self._section_checks(item)
        self.topics = self._topic_list()
        self.elements = LongField(
            self.tr("What the assessor looks for"), "", self._keep_elements, lines=5, hint=self.tr("one on each line")
        )
        disclosure = item.scale is Scale.DISCLOSURE
        self.topics.setVisible(not disclosure)
        self.elements.setVisible(disclosure)
        self.setLayout(column(
            row(self.code, self.short, spacing=12), self.title, row(self.scale, self.confirmed, None, spacing=16),
            label(self.tr("Usually answered for by"), "small"), self._grid(), self.topics, self.elements, None,
            spacing=12, margins=(18, 14, 18, 14),
        ))  # fmt: skip
        self.refresh(framework)

    def begin(self) -> None:
        """Let the person type the words of a new item."""
        self.short.editor.setFocus()

    def _code(self) -> str:
        return str(self.key[1])

    def _scales(self, item: Item) -> list[tuple[str, str]]:
        if item.code.startswith("O"):
            return [(Scale.DISCLOSURE.value, self.tr("an assessor (0 or 100)"))]
        return [
            (Scale.LEVEL4.value, self.tr("four levels, least to most")),
            (Scale.LEVEL6.value, self.tr("six steps")),
            (Scale.YES_NO.value, self.tr("yes or no")),
        ]

    # --- parts ----------------------------------------------------------------------------------------------

    def _section_checks(self, item: Item) -> dict[str, CheckField]:
        checks = {}
        for section in self.dialog.desk.session.office.sections():
            if section.key:
                on = section.key in item.sections
                checks[section.key] = CheckField(section.short_name, on, lambda _: self._keep_sections())
        return checks

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(0)
        for number, check in enumerate(self.sections.values()):
            grid.addWidget(check, number // 2, number % 2)
        return grid

    def _topic_list(self) -> ListEditor:
        verbs = self.verbs
        edit = Edit[Topic](lambda topic: topic.title, self._keep_topic("title"))
        ways = [("1", self.tr("high is good")), ("", self.tr("low is good"))]
        way = Edit[Topic](
            lambda topic: "1" if topic.positive else "", self._keep_topic("positive"), choices=lambda _: ways
        )
        columns: list[Column[Topic]] = [
            Column(self.tr("Sub-question"), lambda topic: Cell(topic.title, lead=str(topic.number)), edit=edit),
            Column(self.tr("Direction"), lambda topic: dict(ways)["1" if topic.positive else ""], 130, edit=way),
        ]
        made = ListEditor(
            self.tr("Sub-questions"), columns,
            Verbs(
                rows=lambda: verbs.topics(self.year, self._code()),
                move=lambda key, step: verbs.move_topic(self.year, self._code(), key, step),
                add=lambda: verbs.add_topic(self.year, self._code()),
                remove=lambda key: verbs.remove_topic(self.year, self._code(), key),
            ),
            self.dialog.try_to, margin=0, hint=False,
        )  # fmt: skip
        made.view.setMinimumHeight(px(190))
        return made

    # --- keeping --------------------------------------------------------------------------------------------

    def _rename(self, typed: str) -> None:
        before, new = self.key, item_code.exact(typed)
        self.key = ("item", str(new))
        try:
            self.verbs.rename_item(self.year, str(before[1]), typed)
        except Problem:
            self.key = before
            raise

    def _confirm(self, on: bool) -> bool:
        return self.dialog.try_to(lambda: self.verbs.set_item(self.year, self._code(), confirmed=on))

    def _keep_sections(self) -> bool:
        keys = [key for key, check in self.sections.items() if check.isChecked()]
        return self.dialog.try_to(lambda: self.verbs.set_sections(self.year, self._code(), keys))

    def _keep_topic(self, name: str) -> Callable[[Topic, str], None]:
        def keep(topic: Topic, typed: str) -> None:
            known = self.verbs.topics(self.year, self._code())
            key = next(key for key, one in known.items() if one.number == topic.number)
            self.verbs.change_topic(self.year, self._code(), key, **{name: typed if name == "title" else bool(typed)})

        return keep

    def _keep_elements(self, typed: str) -> None:
        self.verbs.set_elements(self.year, self._code(), typed.splitlines())

    def refresh(self, framework: Framework) -> None:
        item = framework.items_by_code[self._code()]
        self.code.show_value(item.code)
        self.short.show_value(item.short_title)
        self.title.show_value(item.title)
        self.scale.show_value(item.scale.value)
        self.confirmed.show_value(item.title_confirmed)
        for key, check in self.sections.items():
            check.show_value(key in item.sections)
        self.topics.refresh()
        self.elements.show_value("\n".join(element.title for element in item.elements))
