"""What a person chooses of a paper above its pages: layout, and what the year offers."""

import pytest

from ita_desktop.services import papers, sample
from ita_desktop.services.papers import Choice, Offer
from ita_desktop.ui.dialogs.paper_options import PaperOptions

OFFERS = (Offer("area", (("อนุญาต", "อนุญาต"), ("งบประมาณ", "งบประมาณ"))), Offer("period", (("q1", "ไตรมาส 1"),)))


@pytest.fixture
def options(qtbot):
    made = PaperOptions(papers.PAPERS["risks-monitoring"], OFFERS)
    qtbot.addWidget(made)
    return made


def pick(qtbot, options, box, text):
    """Choose a line of a box as a person does."""
    box.setCurrentText(text)
    with qtbot.waitSignal(options.changed):
        box.activated.emit(box.currentIndex())


def test_one_area_one_period_and_one_family_are_chosen(qtbot, options):
    area, period = options.offers
    assert options.choice == Choice() and not area.currentData()
    pick(qtbot, options, area, "งบประมาณ")
    pick(qtbot, options, period, "ไตรมาส 1")
    options.layouts.setCurrentIndex(options.layouts.findData("a"))
    with qtbot.waitSignal(options.changed):
        options.layouts.activated.emit(options.layouts.currentIndex())
    assert options.choice == Choice("a", area="งบประมาณ", period="q1")


def test_all_can_be_chosen_again_and_the_same_changes_nothing(qtbot, options):
    area, _ = options.offers
    pick(qtbot, options, area, "อนุญาต")
    with qtbot.assertNotEmitted(options.changed):
        area.activated.emit(area.currentIndex())
    area.setCurrentIndex(0)
    area.activated.emit(0)
    assert not options.choice.area


def test_every_choice_has_a_name(options):
    assert all(box.accessibleName() for box in (options.layouts, *options.offers))


def test_a_year_offers_its_areas_and_periods(tmp_path):
    with sample.create(tmp_path / "a.ita") as opened:
        year = opened.years.listed()[-1].year
        area, period = papers.PAPERS["risks-monitoring"].offers(opened, year)
        assert [key for key, _ in area.values] == list(opened.risks.method(year).areas)
        assert [key for key, _ in period.values][:2] == ["q1", "q2"]
        assert papers.PAPERS["plan"].offers(opened, year) == ()


@pytest.mark.parametrize(("section", "said"), [("", False), ("ฝ่ายโยธา", True)])
def test_beside_one_section_a_paper_says_that_it_is_of_them_all(qtbot, section, said):
    made = PaperOptions(papers.PAPERS["risks"], section=section)
    qtbot.addWidget(made)
    assert made.whole.isVisibleTo(made) is said and section in made.whole.toolTip()
