"""Tab 4, its dialogs and its papers in every look and both languages: nothing is cut, and the Tab key reaches all."""

import pytest
from ui.preview_help import drawn
from ui.risks_help import mark, open_tab
from ui.test_keyboard import check
from ui.test_screens import LOOKS, SIZES, look_at

from ita_desktop.services.finding import Place

CHECKS = ("report-texts/risks", "report-texts/risks-half-year")
DIALOGS = ("risk-library", "risk-method", "risk-carry", "risk-revisions", "import-risks")
"""In Thai they are among the dialogs that every look shows."""
PAPERS = ("risks", "risks-monitoring", "risks-half-year")
CASES = [*(("th", look) for look in LOOKS), *(("en", ("light", zoom, "small")) for zoom in (100, 150))]


@pytest.fixture(params=CASES, ids=lambda case: "-".join(map(str, (case[0], *case[1]))))
def window(request, make_window, preferences, sample_path):
    """The window in one look and language; `name` is for its pictures."""
    language, (theme, zoom, size) = request.param
    preferences.language, preferences.theme, preferences.zoom = language, theme, zoom
    made = make_window(sample_path, SIZES[size])
    made.name, made.asked = f"{language}-{theme}-{zoom}-{size}", SIZES[size]
    return made


def go(window, place):
    """To a place written as kind/key."""
    kind, _, key = place.partition("/")
    window.go(Place(kind, key, window.workspace.desk.view.year))


def test_tab_4_and_its_dialogs(window, person):
    tab = open_tab(window)
    look_at(window, f"risks-{window.name}")
    mark(tab, 1, 2)
    look_at(window, f"risks-several-{window.name}")
    for place in (*CHECKS, *(DIALOGS if window.name.startswith("en") else ())):
        picture = f"{place.replace('/', '-')}-{window.name}"
        person.will(lambda dialog, picture=picture: (look_at(dialog, picture), dialog.reject()))
        go(window, place)
    assert window.size().toTuple() == window.asked


def test_the_options_above_the_pages(window, person, qtbot):
    def seen(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled() and drawn(dialog), timeout=20_000)
        look_at(dialog, f"preview-monitoring-{window.name}")
        dialog.reject()

    person.will(seen)
    go(window, "paper/risks-monitoring")


@pytest.mark.parametrize("place", [*(f"paper/{one}" for one in PAPERS), *CHECKS])
def test_everything_is_reached_by_the_tab_key(make_window, sample_path, person, qtbot, place):
    window = make_window(sample_path)

    def walk(dialog):
        if place.startswith("paper"):
            qtbot.waitUntil(dialog.print_button.isEnabled, timeout=20_000)
        check(dialog)
        dialog.reject()

    person.will(walk)
    go(window, place)
