"""Random plans for hypothesis, and an invented one of the usual kind."""

from decimal import Decimal

from hypothesis import strategies as st

from ita_desktop.documents.forms.plan_data import PlanPaper
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Rhythm, Role, Served, read_output
from ita_desktop.domain.thai import tidy

NASTY = (
    "=1+1", "+66", "-5", "- ขีด", "-", "–", "@x", "\tแท็บ", "-\tแท็บ", "1.\tเลข", "0012", "๑๒๓ 456", "#N/A", "TRUE", "ก\nข", "- ก\n- ข",
    "😀👩‍👩‍👧", "<b>&amp;</b> ]]>", " ว่าง ", "_x000D_", "_x005F_x", "(เจ้าภาพหลัก)", "หมายเหตุ: ก", "ผลผลิต: ก", "1 ครั้ง/เดือน",
    "https://www.example.go.th/1?a=๑", "น้ำปั้นที่", "ทั้งตัวชี้วัด", "I1, I2", "O1–O3", "ตัวชี้วัดที่ 3", "รหัสมาตรการ", "ธ.ค. 65", "",
)  # fmt: skip

texts = st.one_of(st.sampled_from(NASTY), st.text(max_size=30)).map(lambda text: tidy(text).text)
several = st.lists(texts, max_size=3).map(tuple)
scores = st.none() | st.decimals(0, 100, places=2)
uids = st.uuids().map(lambda uid: uid.hex)
rhythms = st.none() | st.sampled_from(Rhythm)
months = st.none() | st.builds(Month, st.integers(2541, 2640), st.integers(1, 12))
outputs = st.one_of(texts.map(read_output), st.builds(Output, texts, scores, texts))
owners = st.builds(Owner, texts, st.none() | st.sampled_from(Role))
codes = st.builds("{}{}".format, st.sampled_from("IEO"), st.integers(1, 45))
served = st.builds(Served, codes, texts, scores)


@st.composite
def activities(draw):
    start, end = draw(months), draw(months)
    if start and end and start > end:
        start, end = end, start
    made = st.lists(outputs, max_size=3).map(tuple)
    return Activity(draw(texts), draw(made), draw(several), start, end, draw(rhythms), draw(uids))


measures = st.builds(
    Measure, st.none() | st.integers(1, 10), st.lists(served, max_size=7, unique_by=lambda one: one.code).map(tuple),
    several, st.lists(activities(), max_size=4).map(tuple), several, st.lists(owners, max_size=3).map(tuple), rhythms,
    results=st.just(()), pictures=st.just(0), notes=texts, source=st.just(""), uid=uids, id=st.just(0),
)  # fmt: skip
plans = st.lists(measures, max_size=6, unique_by=lambda measure: measure.uid).map(tuple)


def ordinary():
    """Three measures as an office writes them: one shared by two items, one for a whole indicator, one for many."""
    december, may = Month(2569, 12), Month(2570, 5)

    def activity(text, *made, channels=("เว็บไซต์สำนักงานเขต",), uid="", **more):
        return Activity(text, tuple(map(read_output, made)), channels, december, may, uid=uid * 32, **more)

    return (
        Measure(
            1,
            (Served("I1", "เต็มใจให้บริการเท่าเทียม", Decimal("97.23")), Served("I2", score=Decimal("83.10"))),
            ("สร้างจิตสำนึกให้เจ้าหน้าที่ให้บริการโดยไม่หวังประโยชน์", "ให้บริการตามลำดับคิว"),
            (
                activity("ประชุมชี้แจงเจ้าหน้าที่เรื่องการให้บริการ", "3 ครั้ง", "บันทึกการประชุม 1 ฉบับ", uid="a"),
                activity("เวียนแจ้งคู่มือ ดูที่ https://www.example.go.th/page/17991", "๑๐ ฝ่าย", channels=("หนังสือเวียน", "ไลน์กลุ่ม"), rhythm=Rhythm.WEEKLY, uid="b"),
                activity("ติดป้ายลำดับคิว", uid="c"),
            ),
            ("หัวหน้าฝ่ายติดตามทุกสัปดาห์",),
            (Owner("ฝ่ายปกครอง", Role.LEAD), Owner("ฝ่ายทะเบียน")),
            Rhythm.MONTHLY,
            notes="ต่อเนื่องจากปีก่อน",
            uid="1" * 32,
        ),
        Measure(2, (), ("การจัดซื้อจัดจ้างต้องเปิดเผย",), (activity("เผยแพร่แผนใช้จ่าย", "4 ครั้ง", uid="d"),), uid="2" * 32),
        Measure(9, tuple(Served(f"O{n}") for n in range(1, 18)), (), (activity("ตรวจลิงก์", uid="e"),), owners=(Owner("ทุกฝ่าย"),), uid="3" * 32),
    )  # fmt: skip


def paper(framework, plan, **more):
    """The paper of a plan."""
    return PlanPaper("สำนักงานเขตตัวอย่าง", 2570, framework, tuple(plan), made=months_of(2570)[2], **more)
