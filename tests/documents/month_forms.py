"""Invented monthly forms, and their pages as a scanner or a telephone would give them back."""

import datetime as dt
import io
import random
from decimal import Decimal

from PIL import Image, ImageFilter

from ita_desktop.documents import pdfium
from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms import month_form
from ita_desktop.documents.forms.month_form import Evidenced, FormLine, MonthForm
from ita_desktop.documents.paper import writer
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Status

DEC = Month(2569, 12)
SIGNERS = tuple(
    Signature(head, "", position)
    for head, position in (
        ("ผู้รายงาน", "เจ้าหน้าที่ผู้รับผิดชอบ"), ("ผู้ตรวจสอบ", "หัวหน้าฝ่ายทะเบียน"),
        ("ผู้กำกับติดตาม", "ผู้ช่วยผู้อำนวยการเขตตัวอย่าง"), ("ผู้รับทราบ/สั่งการ", "ผู้อำนวยการเขตตัวอย่าง"),
    )
)  # fmt: skip
_TEXTS = (
    "ประชุมชี้แจงเจ้าหน้าที่เรื่องการให้บริการตามลำดับคิว", "ติดตั้งป้ายแสดงลำดับคิว ณ จุดให้บริการ ชั้น 1",
    "จัดช่องบริการเร่งด่วนสำหรับผู้สูงอายุ", "จัดทำแบบประเมินความพึงพอใจผ่าน QR Code", "เผยแพร่ช่องทางจองคิวล่วงหน้า",
)  # fmt: skip


def line(number=1, **recorded):
    """An invented activity, recorded where something is told."""
    entry = Entry(f"a{number}", DEC, id=number if recorded else 0, **recorded)
    text = _TEXTS[number % len(_TEXTS)]
    return FormLine(f"I{number}", text, entry, (Decimal(12), "ครั้ง"), "ธ.ค. 69 – พ.ค. 70 · 1 ครั้ง/เดือน")


def done(number=1):
    """An activity that was done, with everything that can be written of it."""
    told = line(
        number, status=Status.DONE, quantity=Decimal("4"), event_date=dt.date(2026, 12, 9), result="เผยแพร่ครบ 4 ครั้ง",
        obstacle="ระบบล่าช้า", suggestion="เพิ่มเครื่อง", next_step="ติดตามเดือนหน้า", remark="เร่งรัด",
    )  # fmt: skip
    return told._replace(evidence=Evidenced(3, 1))


def form(lines, **changes):
    """The form of an invented ฝ่าย."""
    made = MonthForm("สำนักงานเขตตัวอย่าง", "00", DEC, "ฝ่ายทะเบียน", 2, tuple(lines), SIGNERS)
    return made._replace(**changes)


def written(folder, *forms, **dress):
    """The PDF of some forms."""
    return writer.write(month_form.document(forms)._replace(**dress), folder / "form.pdf").path


def texts(pdf):
    """What the pages of a PDF say."""
    with pdfium.opened(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def picture(pdf, place=0, dpi=150):
    """A page as a scanner sees it."""
    with pdfium.opened(pdf) as document:
        return document[place].render(scale=dpi / 72).to_pil().convert("L")


def as_bytes(image, kind="PNG"):
    """A picture as a file."""
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def noisy(image, much=40):
    """Grain as of a cheap scanner, the same each time."""
    grain = random.Random(7)
    noise = Image.frombytes("L", image.size, grain.randbytes(image.width * image.height))
    return Image.blend(image, noise, much / 255)


SEEN = {
    "as it is": lambda image: image,
    "upside down": lambda image: image.rotate(180),
    "on its side": lambda image: image.rotate(90, expand=True),
    "on its other side": lambda image: image.rotate(270, expand=True),
    "askew": lambda image: image.rotate(3, expand=True, fillcolor=255),
    "askew the other way": lambda image: image.rotate(-7, expand=True, fillcolor=200),
    "blurred": lambda image: image.filter(ImageFilter.GaussianBlur(image.width / 1800)),
    "noisy": noisy,
    "dark": lambda image: image.point([value // 3 for value in range(256)]),
    "as JPEG": lambda image: Image.open(io.BytesIO(as_bytes(image, "JPEG"))),
}
"""What may happen to a page on its way back."""
