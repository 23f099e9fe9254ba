"""The sentences of messages.py, by what they speak of."""

from ita_desktop.domain.sentences.doubts import DOUBTS as SCORE_DOUBTS
from ita_desktop.domain.sentences.entries import ENTRIES
from ita_desktop.domain.sentences.evidence import EVIDENCE
from ita_desktop.domain.sentences.files import FILES
from ita_desktop.domain.sentences.form_doubts import FORM_DOUBTS
from ita_desktop.domain.sentences.form_pages import FORM_PAGES
from ita_desktop.domain.sentences.plan_doubts import PLAN_DOUBTS
from ita_desktop.domain.sentences.plans import PLANS
from ita_desktop.domain.sentences.risk_doubts import RISK_DOUBTS
from ita_desktop.domain.sentences.risks import RISK_STEPS, RISKS
from ita_desktop.domain.sentences.sources import SOURCES
from ita_desktop.domain.sentences.steps import STEPS as PLAN_STEPS
from ita_desktop.domain.sentences.table import Line

DOUBTS = SCORE_DOUBTS | PLAN_DOUBTS | FORM_DOUBTS | RISK_DOUBTS
PROBLEMS = FILES | SOURCES | ENTRIES | PLANS | EVIDENCE | FORM_PAGES | RISKS

STEPS = PLAN_STEPS | RISK_STEPS

__all__ = ["DOUBTS", "PROBLEMS", "STEPS", "Line"]
