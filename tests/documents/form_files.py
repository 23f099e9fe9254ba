"""Forms of a ฝ่าย as a person fills them in: cells by activity and title."""

import io
import re
import shutil
import zipfile

import openpyxl
from openpyxl.drawing.image import Image as Placed
from PIL import Image

from ita_desktop.documents.sheets.section_form import LAYOUT

TITLES = {column.field.name: column.title for column in LAYOUT.open}


def opened(path):
    """The workbook, its sheet, its columns by title, and its rows by activity."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows() if any(cell.value == LAYOUT.hidden for cell in row))
    columns = {cell.value: cell.column for cell in head if cell.value}
    rows = {}
    for row in range(head[0].row + 1, sheet.max_row + 1):
        uid = sheet.cell(row, columns[LAYOUT.hidden]).value
        rows.setdefault(uid, row)
    return book, sheet, columns, rows


def fill(path, *changes, target=None, photos=()):
    """Type into cells, place pictures on rows, save: changes are (number of the activity, field, value)."""
    book, sheet, columns, rows = opened(path)
    places = list(rows.values())
    for number, field, value in changes:
        sheet.cell(places[number], columns[TITLES[field]]).value = value
    for number, colour in photos:
        row = places[number] if number is not None else 1
        sheet.add_image(Placed(picture(colour)), f"F{row}")
    target = target or path
    book.save(target)
    return target


def picture(colour):
    """A small photo of one colour."""
    data = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(data, "JPEG")
    data.seek(0)
    return data


def copied(path, name):
    """The same file under another name."""
    return shutil.copy(path, path.with_name(name))


def saved(path, moment):
    """The file as one that was saved at a moment."""
    changed = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
    with zipfile.ZipFile(path) as old:
        parts = {part.filename: old.read(part) for part in old.infolist()}
    core = "docProps/core.xml"
    parts[core] = changed.sub(rb"\g<1>" + moment.encode(), parts[core])
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path
