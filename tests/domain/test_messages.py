import ast
import string
from pathlib import Path

import pytest

import ita_desktop
from ita_desktop.domain import errors, messages
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.sentences import DOUBTS, PROBLEMS, STEPS

PROBLEM_CLASSES = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
TABLES = {"problems": PROBLEMS, "doubts": DOUBTS, "steps": STEPS}
LINES = [(name, code) for name, table in TABLES.items() for code in table]


def places(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def raised_in_source():
    """Every problem, doubt and step named in the source, with the names of its values where they are written out."""
    for path in Path(ita_desktop.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            table, at = "problems", 0
            if name in ("doubt", "at"):
                table, at = "doubts", 1
            elif name in ("step", "_step"):
                table = "steps"
            elif name not in PROBLEM_CLASSES:
                continue
            code = node.args[at] if len(node.args) > at else None
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                values = {word.arg for word in node.keywords}
                yield path.name, table, code.value, None if None in values else values


@pytest.mark.parametrize(("table", "code"), LINES)
def test_both_languages_say_the_same_values(table, code):
    thai, english = TABLES[table][code]
    assert places(thai) == places(english)
    assert thai.count("|") == english.count("|") <= 2


@pytest.mark.parametrize(("table", "code"), LINES)
def test_every_sentence_survives_an_old_windows_console(table, code):
    for line in TABLES[table][code]:
        assert line.encode("cp874").decode("cp874") == line


@pytest.mark.parametrize(("table", "code"), LINES)
def test_thai_sentences_are_thai_and_english_ones_english(table, code):
    thai, english = TABLES[table][code]
    assert any("ก" <= letter <= "๙" for letter in thai) or thai == "{usage}"
    assert not any("ก" <= letter <= "๙" for letter in english.split("like")[0])


def test_every_problem_raised_has_its_sentence_and_its_values():
    raised = list(raised_in_source())
    assert len(raised) > 60
    for file, table, code, values in raised:
        assert code in TABLES[table], f"{file} names {code}, which has no sentence"
        needed = places(TABLES[table][code][0])
        assert values is None or needed <= values, f"{file}: {code} lacks {needed - values}"


def test_no_sentence_is_left_without_use():
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for path in Path(ita_desktop.__file__).parent.rglob("*.py")
        if path.parent.name != "sentences"
    )
    named = lambda code: f'"{code}"' in source or f'{{kind}}_{code.partition("_")[2]}"' in source  # noqa: E731
    assert [code for _, code in LINES if not named(code)] == []


def test_a_problem_says_what_happened_what_is_safe_and_what_to_do():
    problem = Problem("disk_full", name="ITA.ita", drive="D:")
    said = messages.say(problem)
    assert said.what == "บันทึก ITA.ita ไม่ได้ เพราะไดรฟ์ D: เต็ม"
    assert said.safe and said.todo
    assert str(messages.say(problem, "en")).startswith("ITA.ita can't be written because drive D: is full. Everything")


def test_a_name_with_odd_letters_is_said_as_it_is():
    said = messages.say(Problem("file_missing", name="แผน | {ปี} %s <b>.ita"))
    assert said.what == "ไม่พบไฟล์ แผน | {ปี} %s <b>.ita"


def test_since_when_is_said_as_people_do():
    problem = Problem("file_locked", name="a.ita", who="malee", computer="ทะเบียน-04", since="2026-11-21T13:20:05+07:00")
    assert "ทะเบียน-04 โดย malee ตั้งแต่ 21 พ.ย. 2569 13:20 น." in messages.say(problem).what
    assert "since 21 Nov 2026, 13:20." in messages.say(problem, "en").what
