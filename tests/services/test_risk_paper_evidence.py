"""The evidence of risks in their reports: links beside the results, photos with captions after the signatures."""

import pypdf
import pytest
from services.test_evidence import photo

from ita_desktop.domain.evidence import RiskKey
from ita_desktop.services import packs, papers
from ita_desktop.services.evidence import Given

YEAR = 2566
URL = "https://www.example.go.th/album/7"


@pytest.fixture
def register(office):
    """Two risks; the first has a photo and a link of its first quarter, a photo of itself, and one of its third."""
    office.risks.add(YEAR, *packs.risk_library()[:2])
    risk = office.risks.listed(YEAR)[0]
    office.risk_watches.watch(YEAR, "q1", [risk.id], occurred=0, result="ติดป้ายแล้ว")
    for number, (period, caption) in enumerate((("", "self"), ("q1", "counter"), ("q3", "garage")), 1):
        key = RiskKey(risk.uid, period)
        added = office.evidence.add_files(YEAR, [key], [Given(f"{number}.jpg", photo(40 * number))])
        office.evidence.caption(YEAR, [key], added.ids[0], caption)
    office.evidence.add_link(YEAR, [RiskKey(risk.uid, "q1")], URL)


def said(office, target, name, **choice):
    papers.export(office, name, YEAR, target, papers.Choice(**choice))
    reader = pypdf.PdfReader(target)
    pictures = sum(len(page.images) for page in reader.pages)
    return "".join(page.extract_text() for page in reader.pages), pictures


@pytest.mark.parametrize(
    ("name", "choice", "photos"),
    [
        ("risks-monitoring", {"period": "q1"}, 2), ("risks-monitoring", {"period": "q2"}, 1), ("risks-half-year", {}, 2),
        ("risks-year", {}, 3), ("risks", {}, 0),
    ],
)  # fmt: skip
def test_a_report_shows_the_evidence_of_its_periods(office, register, tmp_path, name, choice, photos):
    text, pictures = said(office, tmp_path / "a.pdf", name, **choice)
    captions = [one for one in ("self", "counter", "garage") if one in text]
    assert len(captions) == photos
    assert ("album/7" in text) == (photos > 1)
    bare = said(office, tmp_path / "b.pdf", "risks-page")[1]
    assert pictures >= photos + bare


def test_word_has_the_same(office, register, tmp_path):
    import docx

    papers.export(office, "risks-year", YEAR, tmp_path / "a.docx")
    made = docx.Document(str(tmp_path / "a.docx"))
    assert len(made.inline_shapes) >= 3
