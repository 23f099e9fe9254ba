"""The foot of a page for the director: what is proposed, what the director orders, and the name under it."""

from __future__ import annotations

from collections.abc import Iterable

from ita_desktop.documents.content import Align, Cell, Column, Entry, Piece, Row, Signature, Table, Tick

_DOTS = "." * 40


def orders(proposals: Iterable[str], signer: Signature) -> Table:
    """Proposals beside the boxes to tick and the room to sign."""
    proposed = tuple(Entry(f"{number}.", text) for number, text in enumerate(proposals, 1))
    ticks = (Tick("เห็นชอบทุกข้อ"), Tick("เห็นชอบเฉพาะข้อ ............"), Tick(f"อื่น ๆ {_DOTS}"))
    asked: tuple[Piece, ...] = (*proposed, *ticks)
    name, day = signer.name or _DOTS, "/".join([_DOTS[:10]] * 3)
    signed: tuple[Piece, ...] = ("", f"ลงชื่อ {_DOTS}", f"({name})", signer.position, f"วันที่ {day}")
    columns = (Column("เรื่องเสนอเพื่อพิจารณาสั่งการ", 92), Column("คำสั่งผู้อำนวยการเขต", 68, Align.CENTRE))
    return Table(columns, (Row((Cell(asked), Cell(signed))),))
