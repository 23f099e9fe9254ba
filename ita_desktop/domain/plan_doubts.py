"""The kinds of doubt that reading a plan or report can leave, and how much each asks of a person."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Degree(StrEnum):
    """What a doubt asks: changed is shown, guessed is asked, what was not understood is kept as it stood."""

    CHANGED = "changed"
    GUESSED = "guessed"
    NOT_UNDERSTOOD = "not_understood"


DEGREES: Mapping[str, Degree] = {
    "code_read": Degree.CHANGED,
    "rows_joined": Degree.CHANGED,
    "spaces_repaired": Degree.CHANGED,
    "lead_in_kept": Degree.CHANGED,
    "whole_year": Degree.CHANGED,
    "code_by_sequence": Degree.GUESSED,
    "code_by_title": Degree.GUESSED,
    "code_lost": Degree.GUESSED,
    "code_twice": Degree.GUESSED,
    "measure_shared": Degree.GUESSED,
    "row_of_same_item": Degree.GUESSED,
    "table_without_heading": Degree.GUESSED,
    "month_guessed": Degree.GUESSED,
    "months_outside_year": Degree.GUESSED,
    "owner_guessed": Degree.GUESSED,
    "points_unpaired": Degree.GUESSED,
    "indicator_differs": Degree.GUESSED,
    "indicator_by_framework": Degree.GUESSED,
    "indicator_of_other_instrument": Degree.GUESSED,
    "title_differs": Degree.GUESSED,
    "framework_of_other_year": Degree.GUESSED,
    "year_differs": Degree.GUESSED,
    "table_skipped": Degree.NOT_UNDERSTOOD,
    "column_unknown": Degree.NOT_UNDERSTOOD,
    "item_unknown": Degree.NOT_UNDERSTOOD,
    "months_unreadable": Degree.NOT_UNDERSTOOD,
    "rhythm_unreadable": Degree.NOT_UNDERSTOOD,
    "without_activity": Degree.NOT_UNDERSTOOD,
    "text_left": Degree.NOT_UNDERSTOOD,
}
