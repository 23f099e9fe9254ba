"""Papers on risks from the command line: one area, one period, one family, or a sentence why not."""

import pypdf
import pytest

from ita_desktop.services import sample

YEAR = 2570


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "a.ita"
    sample.create(path).close()
    return path


@pytest.mark.parametrize(
    ("what", "more", "words"),
    [
        ("risks", (), "ทะเบียนความเสี่ยง"),
        ("risks", ("--layout", "a"), "ตารางที่๓.๒"),
        ("risks", ("--area", "บริหารงานบุคคล"), "ด้านบริหารงานบุคคล"),
        ("risks-monitoring", ("--period", "q2"), "ไตรมาส๒(มกราคม๒๕๗๐–มีนาคม๒๕๗๐)"),
        ("risks-monitoring", ("--month", "2570-03"), "ไตรมาส๒(มกราคม๒๕๗๐–มีนาคม๒๕๗๐)"),
        ("risks-monitoring", ("--month", "2570-03", "--period", "q2"), "ไตรมาส๒(มกราคม๒๕๗๐–มีนาคม๒๕๗๐)"),
        ("risks-memo", (), "ขออนุมัติการประเมินความเสี่ยง"),
    ],
)
def test_a_paper_is_made_as_asked(run, demo, tmp_path, what, more, words):
    made = run("export", demo, what, tmp_path / "a.pdf", "--year", YEAR, *more).data
    said = "".join("".join(page.extract_text() for page in pypdf.PdfReader(made["made"]).pages).split())
    assert words in said and made["pages"] == len(pypdf.PdfReader(made["made"]).pages)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (("--area", "ด้านอื่น"), "ไม่มีด้าน “ด้านอื่น”"),
        (("--layout", "c"), "a, b"),
    ],
)
def test_what_is_not_there_is_refused(run, demo, tmp_path, more, sentence):
    refused = run("export", demo, "risks", tmp_path / "a.pdf", "--year", YEAR, *more)
    assert (refused.code, refused.out) == (1, "") and sentence in refused.err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (("--month", "2570-03", "--period", "q1"), "เดือน 2570-03 ไม่อยู่ในไตรมาส 1"),
        (("--month", "2566-03"), "ไม่อยู่ในปีงบประมาณ 2570"),
        (("--period", "q5"), "ไม่มีรอบรายงาน “q5”"),
    ],
)
def test_a_month_that_does_not_fit_is_refused(run, demo, tmp_path, more, sentence):
    refused = run("export", demo, "risks-monitoring", tmp_path / "a.pdf", "--year", YEAR, *more)
    assert (refused.code, refused.out) == (1, "") and sentence in refused.err
    assert not (tmp_path / "a.pdf").exists()
