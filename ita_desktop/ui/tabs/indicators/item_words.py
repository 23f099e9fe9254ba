"""What the item panel says in words: answers, directions, differences, and scores over the years."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import zip_longest
from typing import NamedTuple

from ita_desktop.domain.framework import Scale, Topic
from ita_desktop.domain.relation import Relation
from ita_desktop.domain.scoring import ItemScore
from ita_desktop.services.overview import Origin, Past
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.indicators.rows import REWORDED, number, since

_ROUNDING = Decimal("0.01")
BREAK, _GOES_ON = "≠", "·"
_MARKS = (BREAK, REWORDED, _GOES_ON)


def choice_words(scale: Scale) -> list[str]:
    """The answers of a scale in people's words, in the order they are printed."""
    if scale is Scale.LEVEL4:
        return [tr("Least"), tr("Little"), tr("Much"), tr("Most")]
    if scale is Scale.LEVEL6:
        return [tr("Step %1").replace("%1", str(step)) for step in range(1, 7)]
    return [tr("Yes"), tr("No")] if scale is Scale.YES_NO else []


def direction(scale: Scale, topic: Topic) -> str:
    """Which answer is the good one."""
    if scale is Scale.YES_NO:
        return tr("“Yes” is good") if topic.positive else tr("“No” is good")
    return tr("A high answer is good") if topic.positive else tr("A low answer is good")


class Comparison(NamedTuple):
    """How the computed score stands beside the official one: a short word with its state, and why."""

    word: str
    state: State
    why: str = ""


def comparison(result: ItemScore | None) -> Comparison | None:
    """The computed score beside the official one; None where there is nothing to compare."""
    if result is None:
        return None
    answered = sum(topic.score is not None for topic in result.topics)
    if result.computed is None:
        if not 0 < answered < len(result.topics):
            return None
        why = tr("Answers are known of %1 of %2 sub-questions; the score needs all of them.")
        return Comparison(
            tr("incomplete"), State.NOT_YET, why.replace("%1", str(answered)).replace("%2", str(len(result.topics)))
        )
    if result.official is None:
        return Comparison(tr("counts"), State.GOOD, tr("No official score is typed in, so the computed one counts."))
    apart = result.official - result.computed
    if not apart:
        return Comparison(tr("the same"), State.GOOD)
    if abs(apart) <= _ROUNDING:
        why = tr("The official score is %1 %2: rounding of printed percentages makes as much.")
    else:
        why = tr("The official score is %1 %2, more than rounding makes: it was typed by hand and counts.")
    side = tr("higher") if apart > 0 else tr("lower")
    return Comparison(tr("differs"), State.WATCH, why.replace("%1", f"{abs(apart):.2f}").replace("%2", side))


def over_the_years(past: Sequence[Past]) -> list[str]:
    """Scores in their years as one line, with a mark where the item changed; then what each mark means."""
    now = past[-1].scores[0][0]
    parts, notes = list[str](), list[str]()
    for one, after in zip_longest(past, past[1:]):
        known = [_coded(score, was, now) for was, score in one.scores if score is not None]
        if known:
            parts += [_GOES_ON] if parts and parts[-1] not in _MARKS else []
            parts.append(f"{one.year} {', '.join(known)}")
        if after and one.relation is not Relation.SAME:
            mark = REWORDED if one.relation is Relation.REWORDED else BREAK
            parts += [mark] if parts[-1:] != [mark] else []
            origin = Origin(tuple(was for was, _ in one.scores), one.relation)
            notes += [f"{mark} {since(after.year, origin)}"] if after.scores else []
    return [" ".join(parts), *notes] if any(part not in _MARKS for part in parts) else []


def _coded(score: Decimal, was: str, now: str) -> str:
    """A score with the code that its item had then, where that was another one."""
    return number(score) if was == now else f"{number(score)} ({was})"
