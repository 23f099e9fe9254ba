"""What the fields of a risk, of its measures and of what is told for a period are called in the window."""

from __future__ import annotations

from ita_desktop.domain.risk_form import TITLES
from ita_desktop.ui.speech import term

_ENGLISH = {
    "section": "Section", "area": "Area", "process": "Process", "step": "Step", "event": "Risk event",
    "known": "Has it happened", "cause": "Cause", "effect": "Effect", "light": "Status of the risk",
    "necessity": "Necessity of watching", "severity": "Severity of the effect", "touches": "Touches",
    "likelihood": "Likelihood (L)", "impact": "Impact (I)", "controls": "Existing controls",
    "quality": "Quality of control", "likelihood_after": "Likelihood after (L)", "impact_after": "Impact after (I)",
    "response": "Response", "notes": "Notes", "text": "Measure", "method": "How", "owner": "Owner", "start": "Start",
    "due_on": "Due", "occurred": "How often it happened", "fixed": "Put right in time",
    "left": "Severity that remains (1–5)", "done": "What was done", "result": "Result",
    "problem": "Problems and obstacles", "suggestion": "Suggestions", "extra": "More measures", "state": "State",
    "state_reason": "Reason", "measures": "Measures, one a line",
}  # fmt: skip


def field_words(path: str) -> str:
    """What a field is called, by its name or its path, such as remedies.0.owner."""
    name = path.rpartition(".")[2]
    return term(TITLES[name], _ENGLISH[name])
