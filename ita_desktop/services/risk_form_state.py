"""The register while forms are merged into it: every risk and what was told of it, as the forms before left it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import Any

from ita_desktop.domain.merging import Value, plain
from ita_desktop.domain.risk import Remedy, Risk, clean
from ita_desktop.domain.risk_form import NEW, TOLD, RiskForm, told, values_of, with_values
from ita_desktop.domain.risk_method import fitting
from ita_desktop.domain.risk_watch import Watch
from ita_desktop.services.form_cells import FormCell, Here
from ita_desktop.services.risk_watches import RiskWatches
from ita_desktop.services.risks import Risks
from ita_desktop.store import risks as store


class RegisterState:
    """The risks of a year as they are, and as they will be."""

    def __init__(self, risks: Risks, watches: RiskWatches, year: int) -> None:
        self._risks, self._watches, self._year = risks, watches, year
        self._kept = {risk.uid: risk for risk in risks.listed(year)}
        self._now = dict(self._kept)
        self._words = {risk.uid: risk for risk in risks.in_words(year, tuple(self._kept.values()))}
        self._told = {(watch.risk, watch.period): watch for watch in watches.watches(year)}
        self._changed: dict[tuple[str, str], dict[str, Any]] = {}

    @property
    def new(self) -> int:
        """How many risks are new."""
        return len(self._now.keys() - self._kept.keys())

    def has(self, row: str) -> bool:
        """Whether a row is of a risk that is there, or may become one."""
        return row.startswith(NEW) or row in self._now

    def here(self, form: RiskForm, row: str) -> Here:
        """What a ฝ่าย could have changed of a row, and who told of it last."""
        uid = _uid(form, row)
        watch = self._watch(uid, form.period)
        risk = self._words.get(uid, Risk())
        return Here(values_of(form.method, risk, watch), watch.entered_by, watch.entered_at, TOLD)

    def take(self, form: RiskForm, changes: Iterable[tuple[FormCell, Value]]) -> None:
        """Take what cells become."""
        rows: dict[str, dict[str, Value]] = {}
        for cell, value in changes:
            rows.setdefault(_uid(form, cell.activity), {})[cell.field] = plain(value)
        for uid, values in rows.items():
            fresh = Risk(form.section, source=form.section, uid=uid)
            risk, words = self._now.get(uid, fresh), self._words.get(uid, fresh)
            self._words[uid] = said = with_values(form.method, words, values)
            remedies = _with_links(risk.remedies, words.remedies, said.remedies)
            self._now[uid] = with_values(form.method, risk, values)._replace(remedies=remedies)
            if watched := told(form.method, values):
                self._changed.setdefault((uid, form.period), {}).update(watched)

    def _watch(self, uid: str, key: str) -> Watch:
        return self._told.get((uid, key), Watch(uid, key))._replace(**self._changed.get((uid, key), {}))

    def keep(self, db: Connection) -> None:
        """Write what changed in the step that is open."""
        method = self._risks.method(self._year)
        ids = {uid: risk.id for uid, risk in self._kept.items()}
        for uid, risk in self._now.items():
            if uid not in ids:
                (ids[uid],) = self._risks.put(self._year, [risk])
            elif risk != self._kept[uid]:
                store.change(db, self._kept[uid], fitting(method, clean(risk), self._kept[uid]))
        for (uid, key), values in self._changed.items():
            self._watches.keep(ids[uid], self._told.get((uid, key), Watch(uid, key)), values)


def _with_links(
    kept: Sequence[Remedy], words: Sequence[Remedy], said: Sequence[Remedy]
) -> tuple[Remedy, ...]:  # fmt: skip
    """Measures as they will be kept: of one that is linked, what the plan says of it stays the plan's."""
    known = {before.id: (raw, before) for raw, before in zip(kept, words, strict=True) if before.id}
    found = []
    for after in said:
        raw, before = known.get(after.id, (after, after))
        changed: dict[str, Any] = {
            name: getattr(after, name) for name in after._fields if getattr(after, name) != getattr(before, name)
        }
        found.append(raw._replace(**changed))
    return tuple(found)


def _uid(form: RiskForm, row: str) -> str:
    """The uid of a row's risk; a new one gets it from its form, so that it is found when the form comes back again."""
    return hashlib.sha256(f"{form.uid} {row}".encode()).hexdigest()[:32] if row.startswith(NEW) else row
