"""Evidence of entries: kept once, given to several, captioned, ordered, taken back, and taken out again as files."""

import datetime as dt
import io
import tracemalloc
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from store.content import bytes_of, content, database

from ita_desktop.documents.incoming import photos
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import Kind, proposed_day, safe_name
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.domain.measures import Activity, Measure, Owner, Served
from ita_desktop.services import evidence_out
from ita_desktop.services.evidence import Given, prepare
from ita_desktop.services.month_forms import ScanPage

YEAR = 2566
DEC, JAN = Month(2565, 12), Month(2566, 1)
URL = "https://www.example.go.th/album/1"


def photo(shade=0, day="", size=(40, 30)):
    """A grey picture with the day that a camera gave it."""
    told = Image.Exif()
    if day:
        told.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{day} 10:00:00"
    out = io.BytesIO()
    Image.new("RGB", size, (shade, shade, shade)).save(out, "JPEG", exif=told.tobytes())
    return out.getvalue()


@pytest.fixture
def entries(office):
    """Two activities in January, nothing recorded of them."""
    activities = (Activity("ประชุมชี้แจง", start=DEC, end=JAN), Activity("ติดประกาศ: หน้าเขต?", start=DEC, end=JAN))
    office.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), activities, owners=(Owner("ฝ่ายปกครอง"),)))
    return [(row.activity.uid, JAN) for row in office.followups.year(YEAR)]


def give(office, entries, *given, **more):
    return office.evidence.add_files(YEAR, entries, [Given(name, data) for name, data in given], **more)


def names(office, key):
    return [one.name for one in office.evidence.of_entries(YEAR, (JAN,)).get(key, ())]


def blobs(office):
    return database(office).execute("SELECT count(*) FROM blob").fetchone()[0]


def test_photos_serve_an_entry_that_begins_with_them_and_one_undo_takes_all_back(office, entries):
    before, steps = content(database(office)), len(office.past.keys())
    added = give(office, entries[:1], ("ก.jpg", photo(10)), ("ข.jpg", photo(20)))
    assert len(added.ids) == 2 and not added.known and not added.refused
    entry = office.followups.entry(JAN, entries[0][0])
    assert (entry.status, entry.wording, entry.entered_at) == (Status.NOT_STARTED, "ประชุมชี้แจง", "")
    (first, second) = office.evidence.of_entries(YEAR, (JAN,))[entries[0]]
    assert (first.kind, first.name, first.width, first.height) == (Kind.PHOTO, "ก.jpg", 40, 30)
    assert Image.open(io.BytesIO(office.evidence.picture(second.id))).size == (40, 30)
    assert office.evidence.thumbnail(first.id).startswith(b"\xff\xd8")
    after = content(database(office))
    assert len(office.past.keys()) == steps + 1
    office.past.undo()
    assert content(database(office)) == before and not office.evidence.of_entries(YEAR)
    office.past.redo()
    assert content(database(office)) == after
    assert office.evidence.picture(second.id)


def test_the_same_content_is_kept_once_in_a_year_and_used_again(office, entries):
    first = give(office, entries[:1], ("ก.jpg", photo(10)), ("สำเนา.jpg", photo(10)))
    assert len(first.ids) == 1 and first.known == ("สำเนา.jpg",)
    size, kept = office.evidence.size(YEAR), blobs(office)
    again = give(office, entries, ("ชื่ออื่น.jpg", photo(10)))
    assert again.ids == first.ids and again.known == ("ชื่ออื่น.jpg",)
    assert names(office, entries[0]) == names(office, entries[1]) == ["ก.jpg"]
    assert (office.evidence.size(YEAR), blobs(office)) == (size, kept)
    (one,) = office.evidence.of_year(YEAR)
    assert one.entries == tuple(entries) and one.size == size and not one.has_original


def test_what_cannot_be_taken_is_said_and_the_rest_is_added(office, entries, tmp_path):
    gone = tmp_path / "หาย.jpg"
    given = [Given("ดี.jpg", photo(1)), Given("เสีย.jpg", photo(2)[:99]), Given("x.exe", b"MZ"), Given.at(gone)]
    added = office.evidence.add_files(YEAR, entries, [*given, Given("ว่าง.pdf", b"")])
    assert [problem.code for problem in added.refused] == [
        "photo_broken", "evidence_kind_unknown", "evidence_unreadable", "evidence_unfit",
    ]  # fmt: skip
    assert names(office, entries[0]) == ["ดี.jpg"]
    before, steps = content(database(office)), len(office.past.keys())
    assert not give(office, entries, ("x.exe", b"MZ")).ids
    assert content(database(office)) == before and len(office.past.keys()) == steps


def test_stopping_on_the_way_leaves_nothing(office, entries):
    before, kept = content(database(office)), blobs(office)

    def stop(done, total):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        give(office, entries, *((f"{n}.jpg", photo(n)) for n in range(4)), tell=stop)
    assert content(database(office)) == before and blobs(office) == kept


def test_what_was_held_and_is_named_elsewhere_is_not_dropped(office, entries):
    held = office.evidence.hold(YEAR, prepare(Given("ก.jpg", photo(10))))
    (kept,) = give(office, entries, ("ก.jpg", photo(10))).ids
    office.evidence.drop([held])
    assert office.evidence.picture(kept)


def test_the_original_is_kept_only_if_asked(office, entries):
    data = photo(10, size=(3000, 100))
    (plain,) = give(office, entries, ("ก.jpg", data)).ids
    assert office.evidence.original(plain) == office.evidence.picture(plain) != data
    office.past.undo()
    (kept,) = give(office, entries, ("ก.jpg", data), keep_original=True).ids
    assert office.evidence.original(kept) == data and office.evidence.of_year(YEAR)[0].has_original


def test_the_original_of_a_photo_that_is_there_may_still_be_kept(office, entries):
    data = photo(10, size=(3000, 100))
    (plain,) = give(office, entries[:1], ("ก.jpg", data)).ids
    before = content(database(office))
    again = give(office, entries[:1], ("ก.jpg", data), keep_original=True)
    assert (again.ids, again.known, again.originals) == ((plain,), ("ก.jpg",), ("ก.jpg",))
    assert office.evidence.original(plain) == data
    assert not give(office, entries[:1], ("ก.jpg", data), keep_original=True).originals, "it is there already"
    office.past.undo()
    assert content(database(office)) == before
    office.past.redo()
    assert office.evidence.original(plain) == data


def test_papers_are_kept_as_they_came_and_links_by_their_address(office, entries, tmp_path):
    pdf = b"%PDF-1.4\n%%EOF\n"
    give(office, entries[:1], ("รายงาน.pdf", pdf))
    added = office.evidence.add_link(YEAR, entries[:1], f" {URL.replace('1', '๑')} ")
    paper, link = office.evidence.of_entries(YEAR)[entries[0]]
    assert (paper.kind, link.kind, link.url) == (Kind.FILE, Kind.LINK, URL)
    office.evidence.save(paper.id, tmp_path / "ออก.pdf")
    assert (tmp_path / "ออก.pdf").read_bytes() == pdf
    again = office.evidence.add_link(YEAR, entries[1:], URL)
    assert again.ids == added.ids and again.known == (URL,)
    for content_of in (office.evidence.picture, office.evidence.thumbnail):
        with pytest.raises(Problem):
            content_of(link.id)
    for wrong in ("", "ดูในไลน์", "file:///C:/x", "javascript:alert(1)"):
        with pytest.raises(Problem) as refused:
            office.evidence.add_link(YEAR, entries, wrong)
        assert refused.value.code == "evidence_link_bad"


def test_captions_and_order_are_those_of_each_entry(office, entries):
    give(office, entries, *((f"{n}.jpg", photo(n)) for n in range(3)))
    evidence = office.evidence
    first, second, third = (one.id for one in evidence.of_entries(YEAR)[entries[0]])
    evidence.caption(YEAR, entries[:1], first, " ประชุม\x00 ")
    evidence.reorder(YEAR, entries[:1], [third, first, second])
    mine, other = (evidence.of_entries(YEAR)[key] for key in entries)
    assert [(one.id, one.caption) for one in mine] == [(third, ""), (first, "ประชุม"), (second, "")]
    assert [(one.id, one.caption) for one in other] == [(first, ""), (second, ""), (third, "")]
    office.past.undo()
    assert [one.id for one in evidence.of_entries(YEAR)[entries[0]]] == [first, second, third]


def test_evidence_goes_with_the_last_entry_that_it_serves(office, entries):
    (one,) = give(office, entries[:1], ("ก.jpg", photo(1))).ids
    office.evidence.attach(YEAR, entries[1:], [one])
    office.evidence.remove(YEAR, entries[:1], [one])
    assert names(office, entries[0]) == [] and names(office, entries[1]) == ["ก.jpg"]
    office.evidence.remove(YEAR, entries[1:], [one])
    assert office.evidence.of_year(YEAR) == []
    office.past.undo()
    assert names(office, entries[1]) == ["ก.jpg"] and office.evidence.picture(one)


def test_days_of_pictures_propose_the_day_of_the_event(office, entries):
    added = give(
        office, entries, ("ก.jpg", photo(1, "2023:01:09")), ("ข.jpg", photo(2, "2566:01:10")),
        ("ค.jpg", photo(3, "2023:01:10")), ("เก่า.jpg", photo(4, "2019:05:05")), ("ไม่มีวัน.jpg", photo(5)),
    )  # fmt: skip
    assert added.proposed == dt.date(2023, 1, 10) and added.outside == ("เก่า.jpg",)
    assert office.evidence.of_entries(YEAR)[entries[0]][1].taken_on == dt.date(2023, 1, 10)
    assert proposed_day([dt.date(2019, 5, 5), None], YEAR) is None


def test_a_locked_year_takes_and_gives_nothing(office, entries):
    (one,) = give(office, entries, ("ก.jpg", photo(1))).ids
    office.years.set_locked(YEAR, True)
    kept = blobs(office)
    for act in (
        lambda: give(office, entries, ("ข.jpg", photo(2))),
        lambda: office.evidence.remove(YEAR, entries, [one]),
        lambda: office.evidence.caption(YEAR, entries, one, "ก"),
        lambda: office.evidence.add_link(YEAR, entries, URL),
    ):
        with pytest.raises(Problem) as refused:
            act()
        assert refused.value.code == "year_locked"
    assert blobs(office) == kept and office.evidence.picture(one)


# --- taking out ---------------------------------------------------------------------------------------------


def test_a_year_comes_out_as_files_in_named_folders(office, entries, tmp_path):
    original = photo(1, size=(2100, 20))
    (first,) = give(office, entries[:1], ("IMG_1.JPG", original), keep_original=True).ids
    give(office, entries[:1], ("CON.pdf", b"%PDF-1.4\n%%EOF\n"))
    office.evidence.add_link(YEAR, entries[:1], "https://www.example.go.th/อัลบั้ม")
    office.evidence.caption(YEAR, entries[:1], first, "ประชุม 9/1: ชั้น 2")
    office.evidence.attach(YEAR, entries[1:], [first])
    give(office, (), ("หน้าที่สแกน.jpg", photo(9)))
    folder = tmp_path / "ออก"
    made = evidence_out.take_out(office, YEAR, folder)
    assert (made.files, made.pieces) == (7, 4)
    one, two = "ตัวชี้วัด 1/I1/01 ประชุมชี้แจง/2566-01 มกราคม", "ตัวชี้วัด 1/I1/02 ติดประกาศ หน้าเขต/2566-01 มกราคม"
    found = bytes_of(folder)
    assert set(found) == {
        f"{one}/01 ประชุม 9 1 ชั้น 2.jpg", f"{one}/01 ประชุม 9 1 ชั้น 2 (ต้นฉบับ).jpg", f"{one}/02 _CON.pdf",
        f"{one}/03 https www.example.go.th อัลบั้ม.url", f"{two}/01 IMG_1.jpg", f"{two}/01 IMG_1 (ต้นฉบับ).jpg",
        "ไม่ได้ผูกกับกิจกรรม/01 หน้าที่สแกน.jpg",
    }  # fmt: skip
    assert found[f"{two}/01 IMG_1 (ต้นฉบับ).jpg"] == original
    assert found[f"{two}/01 IMG_1.jpg"] == office.evidence.picture(first)
    assert b"URL=https://www.example.go.th/%E0%B8%AD" in found[f"{one}/03 https www.example.go.th อัลบั้ม.url"]


def test_months_may_be_chosen_and_an_activity_that_left_the_plan_still_comes_out(office, entries, tmp_path):
    (uid, _), second = entries
    give(office, [(uid, DEC)], ("ธันวา.jpg", photo(1)))
    give(office, [second], ("มกรา.jpg", photo(2)))
    measure = office.plans.measures(YEAR)[0]
    office.plans.remove(YEAR, [measure.id])
    evidence_out.take_out(office, YEAR, tmp_path / "ธันวา", (DEC,))
    (only,) = bytes_of(tmp_path / "ธันวา")
    assert only == f"กิจกรรมที่ไม่อยู่ในแผนแล้ว/ประชุมชี้แจง {uid[:4]}/2565-12 ธันวาคม/01 ธันวา.jpg"


def test_signed_forms_come_out_by_month_and_section(office, entries, tmp_path):
    for number, (month, section) in enumerate(((DEC, None), (JAN, "ฝ่ายทะเบียน"), (JAN, None))):
        page = ScanPage("สแกน.png", photos.read(photo(number), "สแกน.png"))
        office.month_forms.file_by_hand(page, month, section, 1)
    give(office, (), ("อื่น.jpg", photo(9)))
    evidence_out.take_out(office, YEAR, tmp_path / "ทั้งปี")
    december = "แบบที่ลงนามแล้ว/2565-12 ธันวาคม/ทั้งสำนักงานเขต/01 ITA-02-256512-00-1-5.jpg"
    january = "แบบที่ลงนามแล้ว/2566-01 มกราคม"
    assert {name.rsplit("/", 1)[0] for name in bytes_of(tmp_path / "ทั้งปี")} == {
        december.rsplit("/", 1)[0], f"{january}/ทั้งสำนักงานเขต", f"{january}/ฝ่ายทะเบียน", "ไม่ได้ผูกกับกิจกรรม"
    }  # fmt: skip
    evidence_out.take_out(office, YEAR, tmp_path / "ธันวา", (DEC,))
    assert list(bytes_of(tmp_path / "ธันวา")) == [december]
    with pytest.raises(Problem, match="form_month_outside"):
        evidence_out.take_out(office, YEAR, tmp_path / "อื่น", (Month(2566, 10),))


def test_nothing_is_written_over_and_nothing_into_a_full_drive(office, entries, tmp_path, monkeypatch):
    with pytest.raises(Problem) as none:
        evidence_out.take_out(office, YEAR, tmp_path / "ว่าง")
    give(office, entries, ("ก.jpg", photo(1)))
    used = tmp_path / "ใช้แล้ว"
    used.mkdir()
    (used / "ของเดิม.txt").write_text("ก", encoding="utf-8")
    with pytest.raises(Problem) as taken:
        evidence_out.take_out(office, YEAR, used)
    monkeypatch.setattr(evidence_out, "_ROOM", 1 << 60)
    with pytest.raises(Problem) as full:
        evidence_out.take_out(office, YEAR, tmp_path / "เต็ม")
    codes = [one.value.code for one in (none, taken, full)]
    assert codes == ["evidence_none", "evidence_folder_used", "output_disk_full"]
    assert list(bytes_of(used)) == ["ของเดิม.txt"] and not (tmp_path / "เต็ม").exists()


NAMES = {
    "a/b\\c:d*e?f": "a b c d e f", "aux": "_aux", "COM1.txt": "_COM1.txt", "จุดท้าย. .": "จุดท้าย", "": "_", "\x00\n": "_",
    "นี่" * 30: "นี่" * 13, "a\u202eb": "a b",
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_names_are_those_that_windows_takes(text, name):
    assert safe_name(text) == name


# --- many ---------------------------------------------------------------------------------------------------


def test_two_thousand_photos_are_listed_without_their_contents(office, entries):
    held = []
    evidence = office.evidence
    with office._file.step("evidence_added", year=YEAR, count=2000):  # one sync for all: only the test is in a hurry
        for number in range(2000):
            out = io.BytesIO()
            Image.effect_noise((64, 64), 90).save(out, "PNG")
            held.append(evidence.hold(YEAR, prepare(Given(f"{number}.png", out.getvalue()))))
        ids = evidence.add(YEAR, entries[:1], held).ids
    assert evidence.size(YEAR) > 4_000_000
    tracemalloc.start()
    try:
        listed = evidence.of_entries(YEAR, (JAN,))[entries[0]]
        assert len(listed) == 2000 and len(evidence.of_year(YEAR)) == 2000
        _, of_lists = tracemalloc.get_traced_memory()
        del listed
        tracemalloc.reset_peak()
        before, _ = tracemalloc.get_traced_memory()
        for number in ids:
            evidence.picture(number)
        _, of_reading = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert of_lists < 4_000_000 and of_reading - before < 600_000


def test_a_folder_of_files_is_read_from_the_disk_one_by_one(office, entries, tmp_path):
    for number in range(3):
        Path(tmp_path / f"รูป {number}.jpg").write_bytes(photo(number))
    told = []
    given = [Given.at(path) for path in sorted(tmp_path.glob("*.jpg"))]
    office.evidence.add_files(YEAR, entries, given, tell=lambda done, total: told.append((done, total)))
    assert names(office, entries[0]) == [f"รูป {n}.jpg" for n in range(3)] and told == [(0, 3), (1, 3), (2, 3)]
