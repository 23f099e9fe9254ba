"""Changing a year's framework: titles, weights, levels and items, or another set in its place."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.domain import item_code
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Element, Framework, Item, Rounding, Scale, Topic
from ita_desktop.domain.thai import keepable
from ita_desktop.services.sources import Source
from ita_desktop.services.years import Years
from ita_desktop.store import framework_rows as rows
from ita_desktop.store import frameworks as store
from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.rows import swap_places, update


class ItemChange(NamedTuple):
    """What an imported list does to one item: new, changed or same; doubts are said beside it."""

    code: str
    title: str
    indicator: int
    kind: str
    before: str = ""


class ItemImport(NamedTuple):
    """What an item list would bring to a year; doubts are (place, rule, values)."""

    year: int
    source: str
    changes: tuple[ItemChange, ...]
    doubts: tuple[tuple[str, str, dict[str, object]], ...]


class FrameworkDesk:
    """Frameworks of one open file."""

    def __init__(self, file: OfficeFile, years: Years) -> None:
        self._file = file
        self._years = years

    def read(self, year: int) -> Framework:
        """The framework of a year."""
        return self._years.framework(year)

    def _item(self, year: int, code: str) -> tuple[Item, int]:
        self._years.require_changeable(year)
        item = self.read(year).items_by_code.get(code)
        found = store.item_id(self._file.connection, year, code)
        if item is None or found is None:
            raise Problem("item_unknown", year=year, code=code)
        return item, found

    def set_instrument(self, year: int, code: str, *, title: str | None = None, weight: Decimal | None = None) -> None:
        """Rename an instrument, or weigh it anew."""
        self._years.require_changeable(year)
        values: dict[str, object] = {}
        if title is not None:
            values["title"] = keepable(title)
        if weight is not None:
            if not 0 <= weight <= 100:
                raise Problem("weight_unfit", text=weight)
            values["weight"] = store.hundredths(weight)
        with self._file.step("framework_changed", year=year):
            rows.change_part(self._file.connection, year, "instrument", "code", code, **values)

    def set_indicator(self, year: int, number: int, title: str) -> None:
        """Rename an indicator."""
        self._years.require_changeable(year)
        with self._file.step("framework_changed", year=year):
            rows.change_part(self._file.connection, year, "indicator", "number", number, title=keepable(title))

    def set_level_minimum(self, year: int, code: str, minimum: Decimal) -> None:
        """Move a level's mark."""
        self._set_level(year, code, "minimum", minimum)

    def set_level_each(self, year: int, code: str, each: Decimal | None) -> None:
        """Change what a level asks of every instrument; None asks nothing."""
        self._set_level(year, code, "each_minimum", each)

    def _set_level(self, year: int, code: str, column: str, mark: Decimal | None) -> None:
        self._years.require_changeable(year)
        if mark is not None and not 0 <= mark <= 100:
            raise Problem("score_unreadable", text=mark)
        value = None if mark is None else store.hundredths(mark)
        with self._file.step("framework_changed", year=year):
            rows.change_part(self._file.connection, year, "level", "code", code, **{column: value})

    def set_rounding(self, year: int, rounding: Rounding) -> None:
        """Choose where scores are rounded."""
        self._change(year, rounding=rounding.value)

    def set_title(self, year: int, title: str) -> None:
        """Rename the framework."""
        self._change(year, title=keepable(title))

    def set_confirmed(self, year: int, part: str, confirmed: bool) -> None:
        """Mark weights, levels or rounding as found in a source, or not."""
        self._change(year, **{f"{part}_confirmed": int(confirmed)})

    def _change(self, year: int, **values: object) -> None:
        self._years.require_changeable(year)
        with self._file.step("framework_changed", year=year):
            rows.change(self._file.connection, year, **values)

    # --- items ----------------------------------------------------------------------------------------------

    def set_item(
        self,
        year: int,
        code: str,
        *,
        title: str | None = None,
        short_title: str | None = None,
        scale: Scale | None = None,
        confirmed: bool | None = None,
    ) -> None:
        """Change an item's words, its scale, or whether its title was found in a source."""
        item, item_id = self._item(year, code)
        values: dict[str, object] = {}
        for name, text in (("title", title), ("short_title", short_title)):
            if text is not None:
                values[name] = keepable(text)
        if scale is not None:
            values |= {"scale": scale.value, "scale_confirmed": 1}
        if confirmed is not None:
            values["title_confirmed"] = int(confirmed)
        with self._file.step("item_changed", year=year, code=code):
            rows.change_part(self._file.connection, year, "item", "code", code, **values)
            if title is not None and [topic.title for topic in item.topics] == [item.title]:
                (topic_id,) = rows.topics(self._file.connection, item_id)
                update(self._file.connection, "topic", topic_id, title=keepable(title))

    def rename_item(self, year: int, code: str, typed: str) -> str:
        """Give an item another code; says how it was read."""
        item, _ = self._item(year, code)
        new = item_code.exact(typed)
        framework = self.read(year)
        instrument = framework.instrument_of_indicator[item.indicator]
        if new is None or new.instrument != instrument:
            raise Problem("code_unfit", text=typed, letter=instrument[0])
        if str(new) != code and str(new) in framework.items_by_code:
            raise Problem("item_exists", year=year, code=new)
        with self._file.step("item_changed", year=year, code=code):
            rows.change_part(self._file.connection, year, "item", "code", code, code=str(new))
        return str(new)

    def topics(self, year: int, code: str) -> dict[int, Topic]:
        """The sub-questions of an item by row id, in their order."""
        found = store.item_id(self._file.connection, year, code)
        return rows.topics(self._file.connection, found) if found else {}

    def change_topic(self, year: int, code: str, topic_id: int, **values: object) -> None:
        """Change the title or direction of a sub-question."""
        self._item(year, code)
        kept = {name: keepable(value) if isinstance(value, str) else int(bool(value)) for name, value in values.items()}
        with self._file.step("item_changed", year=year, code=code):
            update(self._file.connection, "topic", topic_id, **kept)

    def add_topic(self, year: int, code: str) -> int:
        """Append an empty sub-question; says its row id."""
        _, item_id = self._item(year, code)
        with self._file.step("item_changed", year=year, code=code):
            return rows.add_topic(self._file.connection, item_id, Topic(0, ""))

    def remove_topic(self, year: int, code: str, topic_id: int) -> None:
        """Take a sub-question away with its answers."""
        _, item_id = self._item(year, code)
        with self._file.step("item_changed", year=year, code=code):
            rows.remove_topic(self._file.connection, item_id, topic_id)

    def move_topic(self, year: int, code: str, topic_id: int, step: int) -> bool:
        """Move a sub-question up or down, its answers with it; false at either end."""
        _, item_id = self._item(year, code)
        with self._file.step("item_changed", year=year, code=code):
            return rows.move_topic(self._file.connection, item_id, topic_id, step)

    def set_elements(self, year: int, code: str, titles: Sequence[str]) -> None:
        """What an assessor looks for in an item; a changed line is no longer one found in a source."""
        item, item_id = self._item(year, code)
        confirmed = {element.title for element in item.elements if element.confirmed}
        kept = [Element(keepable(title), title in confirmed) for title in titles if title.strip()]
        with self._file.step("item_changed", year=year, code=code):
            rows.set_elements(self._file.connection, item_id, kept)

    def set_sections(self, year: int, code: str, keys: Sequence[str]) -> None:
        """The ฝ่าย that usually answer for an item."""
        _, item_id = self._item(year, code)
        with self._file.step("item_changed", year=year, code=code):
            rows.set_sections(self._file.connection, item_id, keys)

    def add_item(self, year: int, indicator: int, after: str | None = None) -> str:
        """A new item behind another one, with the next free code; says which."""
        self._years.require_changeable(year)
        framework = self.read(year)
        letter = framework.instrument_of_indicator[indicator][0]
        codes = [found for item in framework.items if (found := item_code.exact(item.code))]
        code = f"{letter}{max((found.number for found in codes if found.letter == letter), default=0) + 1}"
        item = _new_item(code, indicator, "")
        with self._file.step("item_added", year=year, code=code):
            rows.add_item(self._file.connection, year, item, after)
        return code

    def remove_item(self, year: int, code: str) -> None:
        """Take an item away, with its answers and score."""
        _, item_id = self._item(year, code)
        with self._file.step("item_removed", year=year, code=code):
            rows.remove_item(self._file.connection, item_id)

    def move_item(self, year: int, code: str, step: int) -> bool:
        """Move an item up or down in its indicator; false at either end."""
        _, item_id = self._item(year, code)
        with self._file.step("item_moved", year=year, code=code):
            return swap_places(self._file.connection, "item", item_id, step, within="indicator_id")

    # --- whole sets -----------------------------------------------------------------------------------------

    def results_on(self, year: int) -> int:
        """How many scores and answers would go if the year's framework were replaced."""
        return rows.count_results(self._file.connection, year)

    def replace_with(self, year: int, pack: str) -> None:
        """Put another set in the place of a year's framework; its answers and scores go with the old one."""
        self._years.require_changeable(year)
        with self._file.step("framework_replaced", year=year, pack=pack):
            rows.remove(self._file.connection, year)
            self._years.copy_framework(year, pack)

    def read_items(self, source: Source, year: int) -> ItemImport:
        """What an item list would bring; writes nothing."""
        from ita_desktop.documents.incoming.items import read_items

        self._years.require_changeable(year)
        framework = self.read(year)
        read = read_items(source.tables, framework)
        changes = []
        for item in read.items:
            old = framework.items_by_code.get(item.code)
            kind = "new" if old is None else "same" if old.title == item.title else "changed"
            changes.append(ItemChange(item.code, item.title, item.indicator, kind, old.title if old else ""))
        doubts = tuple((doubt.place, doubt.rule, dict(doubt.values)) for doubt in read.doubts)
        return ItemImport(year, source.name, tuple(changes), doubts)

    def apply_items(self, read: ItemImport) -> None:
        """Take an item list: titles of items that are there, new items behind them; nothing is removed."""
        with self._file.step("items_imported", year=read.year, source=read.source):
            for change in read.changes:
                if change.kind == "new":
                    item = _new_item(change.code, change.indicator, change.title)._replace(title_confirmed=True)
                    rows.add_item(self._file.connection, read.year, item, None)
                elif change.kind == "changed":
                    self.set_item(read.year, change.code, title=change.title, confirmed=True)


def _new_item(code: str, indicator: int, title: str) -> Item:
    """An item as the office adds it: nobody has confirmed its title or scale, and all but O start with one topic."""
    disclosed = code[0] == "O"
    scale = Scale.DISCLOSURE if disclosed else Scale.LEVEL4
    topics = () if disclosed else (Topic(1, title),)
    return Item(code, indicator, title, "", scale, topics=topics, title_confirmed=False, scale_confirmed=False)
