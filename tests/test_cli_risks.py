"""Risks on the command line: shown with the levels of both families, carried over, refused with a sentence."""

import pytest

from ita_desktop.services import sample

EARLIER, YEAR = 2569, 2570


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "ITA-ตัวอย่าง.ita"
    sample.create(path).close()
    return path


def test_a_register_is_shown_whole(run, demo):
    risks = run("show", demo, "risks", "--year", YEAR).data
    assert [risk["number"] for risk in risks] == list(range(1, 13))
    third = risks[2]
    assert (third["section"], third["event"]) == ("ฝ่ายโยธา", "นายตรวจละเว้นการตรวจอาคารแลกผลประโยชน์")
    assert (third["known"], third["response"], third["gaps"], third["carried_over"]) == (True, "reduce", [], True)
    assert third["a"] == {
        "light": "red", "necessity": 3, "severity": 3, "touches": ["stakeholders", "users"], "quality": "weak",
        "before": {"level": "สูง", "value": 9}, "after": {"level": "สูง", "value": None}, "high": True,
    }  # fmt: skip
    assert third["b"] == {
        "likelihood": 5, "impact": 4, "likelihood_after": 3, "impact_after": 3,
        "before": {"level": "สูงมาก", "value": 20}, "after": {"level": "ปานกลาง", "value": 9}, "high": True,
    }  # fmt: skip
    own, linked = third["measures"]
    assert (own["owner"], own["start"], own["due"], own["linked"]) == ("ฝ่ายโยธา", "2569-11", "2027-03-31", False)
    assert (linked["text"], linked["due"], linked["linked"]) == (
        "ทบทวนแนวทางการใช้ดุลยพินิจให้ครบทุกใบอนุญาต", "2027-02-28", True,
    )  # fmt: skip
    assert [(told["period"], told["occurred"], told["status"]) for told in third["watches"]] == [
        ("q1", 1, "yellow"), ("q2", 2, "red"),
    ]  # fmt: skip
    (asked,) = third["revisions"]
    assert (asked["asked_on"], asked["approved_on"]) == ("2027-03-29", None)
    assert (risks[5]["gaps"], risks[5]["b"]["after"]) == (["measure-without-due"], None)


def test_a_year_without_risks_shows_none(run, demo):
    shown = run("show", demo, "risks", "--year", 2568)
    assert (shown.code, shown.data) == (0, [])


def test_risks_are_carried_over_after_a_look(run, tmp_path):
    path = tmp_path / "a.ita"
    run("demo", path)
    looked = run("carry-over", path, "--from", EARLIER, "--to", YEAR, "--as", "risks", "--preview").data
    assert (looked["ready"], looked["there"], looked["adds_year"]) == (3, 7, False)
    assert len(run("show", path, "risks", "--year", YEAR).data) == 12
    done = run("carry-over", path, "--from", EARLIER, "--to", YEAR, "--as", "risks").data
    assert done == looked
    risks = run("show", path, "risks", "--year", YEAR).data
    assert [risk["section"] for risk in risks[12:]] == [
        "ฝ่ายรายได้", "ฝ่ายการศึกษา", "ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม",
    ]  # fmt: skip
    assert all(risk["carried_over"] and risk["b"]["before"] is None for risk in risks[12:])
    assert "ยกความเสี่ยง" in run("undo", path).data["undone"]


@pytest.mark.parametrize(
    ("first", "to", "sentence"),
    [(YEAR, EARLIER, "ต้องยกไปปีที่ใหม่กว่า"), (2568, YEAR, "ยังไม่มีทะเบียนความเสี่ยง"), (YEAR, "x", "x")],
)
def test_what_can_not_be_carried_says_why(run, demo, first, to, sentence):
    before = demo.read_bytes()
    refused = run("carry-over", demo, "--from", first, "--to", to, "--as", "risks", "--preview")
    assert refused.code == 1 and sentence in refused.err and demo.read_bytes() == before
