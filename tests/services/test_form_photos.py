"""Photos come with the forms of the ฝ่าย: filed where their folder and number say so, asked about everywhere else."""

# ruff: noqa: F401, F811 - the fixtures of the forms themselves

import io
import json
import shutil

import pytest
from documents.form_files import copied, fill, picture
from PIL import Image
from services.test_section_forms import FEB, MAR, YEAR, forms, history, names, own, sent, standings

from ita_desktop import cli
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services import photos_beside
from ita_desktop.services.photos_beside import Target
from ita_desktop.services.returned_forms import Standing, as_data

WORKS, INCOME = "ฝ่ายโยธา", "ฝ่ายรายได้"


@pytest.fixture
def back(sent, tmp_path):
    """A folder with the form of ฝ่ายโยธา, whose result is filled in."""
    folder = tmp_path / "คืน"
    folder.mkdir()
    fill(sent[WORKS], (0, "result", "ครบ"), target=folder / "แบบ.xlsx")
    return folder


def lay(path, colour):
    """A photo of one colour at a place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(picture(colour).getvalue())
    return path


def kept(office, name=WORKS, month=FEB):
    """The names of the photos of each activity of a ฝ่าย, in their order."""
    found = office.evidence.of_entries(YEAR, [month])
    rows = office.followups.year(YEAR, name)
    return [[one.name for one in found.get((row.activity.uid, month), ())] for row in rows]


def asked(returned):
    return [one.path.name for one in returned.beside if one.asks and not one.problem]


def refused(returned):
    return {one.path.name: one.problem.code for one in returned.beside if one.problem}


def test_the_number_of_a_photo_or_of_its_folder_is_its_row(office, forms, back):
    for place, name in enumerate(["2-10.jpg", "2-9.jpg", "๑ ประชุม.jpg", "2/ใด.jpg", "รูป/1.jpg", "2/5.jpg"]):
        lay(back / name, (place * 40, 90, 10))
    for place, name in enumerate(["ประชุม.jpg", "3.jpg", "1 ก.พ. 2566.jpg", "IMG_1.jpg", "20230201_1.jpg"]):
        lay(back / name, (place * 40, 10, 90))
    returned = forms.read(back, YEAR)
    assert asked(returned) == ["1 ก.พ. 2566.jpg", "3.jpg", "20230201_1.jpg", "IMG_1.jpg", "ประชุม.jpg"]
    forms.apply(returned)
    assert kept(office) == [["๑ ประชุม.jpg", "1.jpg"], ["2-9.jpg", "2-10.jpg", "5.jpg", "ใด.jpg"]]
    office.past.undo()
    assert kept(office) == [[], []] and not office.evidence.of_year(YEAR)


def test_the_same_folder_twice_adds_nothing_and_asks_about_the_same(office, forms, back):
    lay(back / "1.jpg", "red"), lay(back / "1 อีกที.jpg", "red"), lay(back / "ประชุม.jpg", "blue")
    returned = forms.read(back, YEAR)
    assert returned.known == 1
    forms.apply(returned)
    again = forms.read(back, YEAR)
    assert standings(again) == [Standing.SAME] and again.known == 2 and asked(again) == ["ประชุม.jpg"]
    steps = history(office)
    assert forms.apply(again) == (0, 0, 0) and history(office) == steps
    assert sum(map(len, kept(office)), start=0) == 1
    lay(back / "2 มาทีหลัง.jpg", "green")
    later = forms.read(back, YEAR)
    assert standings(later) == [Standing.NEW] and forms.apply(later) == (1, 0, 0)
    assert kept(office)[1] == ["2 มาทีหลัง.jpg"]


def test_a_person_puts_a_photo_elsewhere_or_leaves_it(office, forms, back):
    first, second = lay(back / "1.jpg", "red"), lay(back / "1-2.jpg", "green")
    loose = lay(back / "ประชุม.jpg", "blue")
    returned = forms.read(back, YEAR)
    form = returned.forms[0].form
    forms.apply(returned, None, {loose: Target(form.uid, form.lines[1].activity), first: None})
    assert kept(office) == [[second.name], [loose.name]]
    again = forms.read(back, YEAR)
    put = {first: Target(form.uid, form.lines[1].activity)}
    forms.apply(again._replace(beside=tuple(one._replace(target=None) for one in again.beside)), None, put)
    assert kept(office) == [[second.name], [loose.name, first.name]], "a form that came back before takes it too"


def test_the_same_photo_may_show_two_activities_and_two_months(office, forms, back, tmp_path):
    lay(back / "1.jpg", "red"), lay(back / "2.jpg", "red")
    forms.apply(forms.read(back, YEAR))
    assert kept(office) == [["1.jpg"], ["1.jpg"]] and len(office.evidence.of_year(YEAR)) == 1
    (march,) = forms.send(YEAR, MAR, [WORKS], tmp_path / "มีนา")
    lay(march.path.with_name("2.jpg"), "red")
    forms.apply(forms.read(march.path, YEAR))
    assert kept(office, month=MAR) == [[], ["1.jpg"]]


def test_several_sections_in_one_folder_never_get_each_others_photos(office, forms, sent, back):
    shutil.copy(sent[INCOME], back / "รายได้ ก.พ..xlsx")
    lay(back / "1.jpg", "red")
    lay(back / "โยธา" / "1.jpg", "green"), lay(back / "ฝ่ายโยธา" / "2" / "a.jpg", "blue")
    lay(back / "รูปฝ่ายรายได้" / "2.jpg", "cyan"), lay(back / "รายได้ ก.พ." / "๑.jpg", "yellow")
    lay(back / "ฝ่ายทะเบียน" / "1.jpg", "white"), lay(back / "อื่นๆ" / "1.jpg", "black")
    returned = forms.read(back, YEAR)
    assert asked(returned) == ["1.jpg", "1.jpg"] and refused(returned) == {"1.jpg": "form_photo_no_form"}
    shared = returned.beside_of(None)
    both = {one.form.uid for one in returned.forms}
    assert [set(one.forms) for one in shared] == [both, set(), both]
    forms.apply(returned)
    assert kept(office) == [["1.jpg"], ["2.jpg", "a.jpg"]], "the second row is one of both"
    assert kept(office, INCOME)[0] == ["๑.jpg"]
    loose = back / "1.jpg"
    income = next(one.form for one in returned.forms if one.section == INCOME)
    forms.apply(forms.read(back, YEAR), None, {loose: Target(income.uid, own(office, INCOME))})
    assert kept(office, INCOME)[0] == ["๑.jpg", "1.jpg"] and kept(office)[0] == ["1.jpg"]


def test_each_section_in_a_folder_of_its_own(office, forms, sent, tmp_path):
    for name, folder in ((WORKS, "งานโยธา"), (INCOME, "รายได้")):
        lay(tmp_path / "คืน" / folder / "1.jpg", folder and ("red" if name == WORKS else "blue"))
        shutil.copy(sent[name], tmp_path / "คืน" / folder / "แบบ.xlsx")
    lay(tmp_path / "คืน" / "1.jpg", "green")
    returned = forms.read(tmp_path / "คืน", YEAR)
    assert asked(returned) == ["1.jpg"] and len(returned.forms) == 2
    forms.apply(returned)
    assert kept(office)[0] == ["1.jpg"] and kept(office, INCOME)[0] == ["1.jpg"]
    assert len(office.evidence.of_year(YEAR)) == 2


def test_one_file_out_of_a_shared_folder_takes_no_number_for_its_own(office, forms, sent):
    lay(sent[WORKS].with_name("1.jpg"), "red"), lay(sent[WORKS].parent / "โยธา" / "1.jpg", "green")
    lay(sent[WORKS].parent / "อื่น" / "2.jpg", "blue"), lay(sent[WORKS].with_name("ประชุม.jpg"), "gold")
    lay(sent[WORKS].parent / "รายได้" / "1.jpg", "cyan")
    returned = forms.read(sent[WORKS], YEAR)
    assert [one.path.parent.name for one in returned.beside] == ["โยธา", "ส่ง"] and asked(returned) == ["1.jpg"]
    twin = copied(sent[WORKS], "สำเนา.xlsx")
    own_folder = sent[WORKS].parent.parent / "คืน"
    own_folder.mkdir()
    for path in (sent[WORKS], twin):
        shutil.move(path, own_folder)
    lay(own_folder / "1.jpg", "red")
    assert not asked(forms.read(own_folder, YEAR)), "two copies of one form are one"


def test_a_folder_that_says_two_things_is_asked(forms, sent, tmp_path):
    shutil.copy(sent[INCOME], (tmp_path / "ก").mkdir() or tmp_path / "ก" / "รายได้.xlsx")
    shutil.copy(sent[WORKS], (tmp_path / "ก" / "โยธา").mkdir() or tmp_path / "ก" / "โยธา" / "แบบ.xlsx")
    shutil.copy(sent[INCOME], tmp_path / "ก" / "โยธา" / "อีกแบบ.xlsx")
    lay(tmp_path / "ก" / "โยธา" / "1.jpg", "red"), lay(tmp_path / "ก" / "โยธา" / "1" / "2" / "a.jpg", "blue")
    assert asked(forms.read(tmp_path / "ก", YEAR)) == ["1.jpg", "a.jpg"]


def test_the_photos_of_forms_that_are_not_taken_stay(office, forms, sent, back, tmp_path):
    office.years.add(2567)
    (other,) = forms.send(2567, Month(2567, 2), [WORKS], tmp_path / "ปีอื่น")
    lay(other.path.with_name("1.jpg"), "red")
    returned = forms.read(tmp_path / "ปีอื่น", YEAR)
    assert standings(returned) == [Standing.OTHER_YEAR] and refused(returned) == {"1.jpg": "form_photo_no_form"}
    shutil.copy(other.path, back / "เก่า.xlsx")
    lay(back / "1.jpg", "red")
    assert asked(forms.read(back, YEAR)) == ["1.jpg"], "it may be one of the other year's"


def test_what_is_no_picture_is_said_and_heic_comes_along(office, forms, back):
    (back / "1 รายงาน.pdf").write_bytes(b"%PDF-1.4")
    (back / "1.jpg").write_text("no photo", encoding="utf-8")
    (back / "2.jpg").write_bytes(picture("red").getvalue()[:200])
    (back / "2-2.jpg").write_bytes(b"")
    (back / "Thumbs.db").write_bytes(b"x")
    moving = io.BytesIO()
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    frames[0].save(moving, "GIF", save_all=True, append_images=frames[1:])
    (back / "2-3.gif").write_bytes(moving.getvalue())
    from documents import form_files

    heic = form_files.__file__.replace("form_files.py", "red-white.heic")
    shutil.copy(heic, back / "2-4.HEIC")
    returned = forms.read(back, YEAR)
    assert refused(returned) == {
        "1 รายงาน.pdf": "form_file_no_photo", "1.jpg": "photo_broken", "2.jpg": "photo_broken",
        "2-2.jpg": "evidence_unfit", "2-3.gif": "photo_several",
    }  # fmt: skip
    forms.apply(returned)
    assert kept(office) == [[], ["2-4.HEIC"]]


def test_more_photos_than_memory_likes_wait_for_the_next_time(office, forms, back, monkeypatch):
    monkeypatch.setattr(photos_beside, "MOST", 2)
    for place in range(3):
        lay(back / f"1-{place}.jpg", (place * 60, 0, 0))
    returned = forms.read(back, YEAR)
    assert refused(returned) == {"1-2.jpg": "form_photo_beyond"}
    forms.apply(returned)
    forms.apply(forms.read(back, YEAR))
    assert kept(office)[0] == ["1-0.jpg", "1-1.jpg", "1-2.jpg"]


def test_photos_that_are_dropped_beside_forms_and_alone(forms, back, tmp_path):
    loose = lay(tmp_path / "ที่อื่น" / "1.jpg", "red")
    returned = forms.read([back / "แบบ.xlsx", loose], YEAR)
    assert asked(returned) == ["1.jpg"] and len(returned.beside_of(returned.forms[0])) == 1
    with pytest.raises(Problem, match="form_photo_alone"):
        forms.read(loose, YEAR)
    with pytest.raises(Problem, match="forms_none"):
        forms.read(loose.parent, YEAR)


def test_the_command_line_files_what_is_numbered_and_says_what_is_left(office, office_path, forms, back, capsys):
    lay(back / "1.jpg", "red"), lay(back / "ประชุม.jpg", "blue")
    data = as_data(forms.read(back, YEAR), "th")
    assert [(one["form"], one["activity"]) for one in data["photos"]] == [("แบบ.xlsx", own(office, WORKS))]
    office.close()
    assert cli.main(["import", str(office_path), str(back), "--year", str(YEAR), "--as", "section-form"]) == 0
    out, err = capsys.readouterr()
    assert "ประชุม.jpg" in err and "1.jpg" not in err.replace("3-1.jpg", "")
    left = json.loads(out)["photos_left"]
    assert [one["forms"] for one in left] == [["แบบ.xlsx"]] and "ประชุม.jpg" in left[0]["problem"]
