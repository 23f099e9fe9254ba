"""Writes risk tables as offices hand them in: in a cell "<" goes on with the one at its left, "^" with the one above."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from pathlib import Path

import docx
import openpyxl

Grid = Sequence[Sequence[str]]
Block = str | Grid

# Family A, tables 1 to 6 of one risk assessment; all matters are invented.
TABLE_1 = [
    ["ที่", "โอกาส/ประเภทความเสี่ยงการทุจริต (ขั้นตอน, พฤติการณ์)", "ประเภทความเสี่ยง", "<"],
    ["^", "^", "Known Factor", "Unknown Factor"],
    ["๑", "เรียกรับเงินเพื่อลัดคิวตรวจสถานที่", "✓", ""],
    ["๒", "ใช้รถราชการไปธุระส่วนตัวในวันหยุด", "", "√"],
]
TABLE_2 = [
    ["ที่", "โอกาส/ความเสี่ยงการทุจริต", "เขียว", "เหลือง", "ส้ม", "แดง"],
    ["1", "เรียกรับเงินเพื่อลัดคิวตรวจสถานที่", "", "", "", "X"],
    ["2", "ใช้รถราชการไปธุระส่วนตัวในวันหยุด", "", "", "●", ""],
]
TABLE_3 = [
    ["ที่", "โอกาส/ความเสี่ยงการทุจริต", "ระดับความจำเป็นของการเฝ้าระวัง", "<", "<", "ระดับความรุนแรงของผลกระทบ", "<", "<", "ค่าความเสี่ยงรวม"],
    ["^", "^", "3", "2", "1", "3", "2", "1", "^"],
    ["1", "เรียกรับเงินเพื่อลัดคิวตรวจสถานที่", "3", "", "", "", "✓", "", "6"],
    ["2", "ใช้รถราชการไปธุระส่วนตัวในวันหยุด", "", "1", "", "", "", "1", "2"],
]  # fmt: skip
TABLE_4 = [
    ["โอกาส/ความเสี่ยงการทุจริต", "คุณภาพการจัดการ", "ค่าประเมินการควบคุมความเสี่ยง", "<", "<"],
    ["^", "^", "ต่ำ", "ปานกลาง", "สูง"],
    ["เรียกรับเงินเพื่อลัดคิวตรวจสถานที่", "พอใช้", "", "✓", ""],
    ["ใช้รถราชการไปธุระส่วนตัวในวันหยุด", "ดี", "✓", "", ""],
]
TABLE_5 = [
    ["ที่", "รูปแบบ พฤติการณ์ความเสี่ยงการทุจริต", "มาตรการป้องกันการทุจริต"],
    ["1", "เรียกรับเงินเพื่อลัดคิวตรวจสถานที่", "ให้จองคิวผ่านระบบเท่านั้น"],
    ["^", "^", "สุ่มโทรถามผู้ยื่นคำขอ"],
    ["2", "ใช้รถราชการไปธุระส่วนตัวในวันหยุด", "ติดตั้งระบบติดตามรถ"],
]
TABLE_6 = [
    ["ที่", "มาตรการป้องกันการทุจริต", "โอกาส/ความเสี่ยงการทุจริต", "สถานะความเสี่ยง", "<", "<"],
    ["^", "^", "^", "เขียว", "เหลือง", "แดง"],
    ["1", "ให้จองคิวผ่านระบบเท่านั้น", "เรียกรับเงินเพื่อลัดคิวตรวจสถานที่", "✓", "", ""],
    ["2", "ติดตั้งระบบติดตามรถ", "ใช้รถราชการไปธุระส่วนตัวในวันหยุด", "", "✓", ""],
]
FAMILY_A: Sequence[Block] = (
    "การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๗๐ ฝ่ายโยธา", "ตารางที่ 1 ระบุความเสี่ยง", TABLE_1,
    "ตารางที่ 2 สถานะความเสี่ยง", TABLE_2, "ตารางที่ 3 เมทริกส์ระดับความเสี่ยง", TABLE_3, "ตารางที่ 4 การควบคุม", TABLE_4,
    "ตารางที่ 5 แผนบริหารความเสี่ยง", TABLE_5, "ตารางที่ 6 รายงานผลการเฝ้าระวัง ไตรมาสที่ 2", TABLE_6,
)  # fmt: skip

FAMILY_B = [
    ["ลำดับ", "กระบวนงาน/ขั้นตอน", "ประเด็น/เหตุการณ์ความเสี่ยง", "การประเมินความเสี่ยง", "<", "<", "<", "มาตรการควบคุม", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ", "ผลการดำเนินงาน", "สถานะ", "ระดับหลังดำเนินการ", "<", "<"],
    ["^", "^", "^", "L", "I", "คะแนน", "ระดับ", "^", "^", "^", "^", "^", "^", "L", "I", "คะแนน"],
    ["ด้านการพิจารณาอนุมัติ อนุญาต", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<"],
    ["๑", "ตรวจสถานที่", "เรียกรับเงินเพื่อลัดคิว", "๔", "๕", "๒๐", "สูงมาก", "จองคิวผ่านระบบ", "เปิดระบบจองคิว", "ต.ค. 69 - มี.ค. 70", "ฝ่ายโยธา", "เปิดใช้แล้ว", "อยู่ระหว่างดำเนินการ", "๒", "๔", "๘"],
    ["๒", "รับชำระค่าปรับ", "ไม่ออกใบเสร็จให้ผู้เสียค่าปรับ", "ปานกลาง", "3", "9", "ปานกลาง", "ตรวจนับใบเสร็จทุกวัน", "-", "30 ก.ย. 2570", "เทศกิจ", "", "", "", "", ""],
]  # fmt: skip


def write(path: Path, blocks: Sequence[Block]) -> Path:
    """The blocks as a file of the kind that the path's ending names: .docx, .xlsx or .html."""
    {".docx": _word, ".xlsx": _excel, ".html": _page}[path.suffix](path, blocks)
    return path


def merges(grid: Grid) -> Iterator[tuple[int, int, int, int]]:
    """Every cell that begins: its row and column, and how many rows and columns it takes."""
    for row, cells in enumerate(grid):
        for column, text in enumerate(cells):
            if text in ("<", "^"):
                continue
            wide = high = 1
            while column + wide < len(cells) and cells[column + wide] == "<":
                wide += 1
            while row + high < len(grid) and grid[row + high][column] == "^":
                high += 1
            yield row, column, high, wide


def _word(path: Path, blocks: Sequence[Block]) -> None:
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(len(block), len(block[0]))
        for row, column, high, wide in merges(block):
            cell = table.cell(row, column)
            if high > 1 or wide > 1:
                cell = cell.merge(table.cell(row + high - 1, column + wide - 1))
            cell.text = block[row][column]
    document.save(str(path))


def _excel(path: Path, blocks: Sequence[Block]) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    at = 1
    for block in blocks:
        if isinstance(block, str):
            sheet.cell(at, 1).value = block
            at += 1
            continue
        for row, column, high, wide in merges(block):
            sheet.cell(at + row, column + 1).value = block[row][column] or None
            if high > 1 or wide > 1:
                sheet.merge_cells(
                    start_row=at + row, start_column=column + 1, end_row=at + row + high - 1, end_column=column + wide
                )
        at += len(block) + 1
    book.save(path)


def _page(path: Path, blocks: Sequence[Block]) -> None:
    parts = []
    for block in blocks:
        if isinstance(block, str):
            parts.append(f"<p>{html.escape(block)}</p>")
            continue
        rows: dict[int, list[str]] = {row: [] for row in range(len(block))}
        for row, column, high, wide in merges(block):
            text = html.escape(block[row][column])
            rows[row].append(f'<td rowspan="{high}" colspan="{wide}">{text}</td>')
        lines = "".join("<tr>" + "".join(cells) + "</tr>" for cells in rows.values())
        parts.append(f"<table>{lines}</table>")
    path.write_text(f"<html><meta charset='utf-8'><body>{''.join(parts)}</body></html>", encoding="utf-8")
