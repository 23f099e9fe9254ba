"""Who signs a paper: by name where the office has written one down, else by post alone."""

from __future__ import annotations

from collections.abc import Sequence

from ita_desktop.documents.content import Signature
from ita_desktop.domain.office import Person, Role

MAKERS = "administration"
"""The ฝ่าย (by its key) that makes the plan, gathers the forms, and reports for the whole office."""


def signer(people: Sequence[Person], head: str, role: Role, position: str, section: str | None = None) -> Signature:
    """The block of the first person with a role, of one ฝ่าย (by its key) where it is told."""
    fitting = [one for one in people if one.role is role and section in (None, one.section)]
    return (
        Signature(head, fitting[0].name, fitting[0].position or position) if fitting else Signature(head, "", position)
    )


def assistant(district: str) -> str:
    """The post of who passes papers on to the director."""
    return f"ผู้ช่วย{director(district)}"


def director(district: str) -> str:
    """The post of who decides."""
    return f"ผู้อำนวยการเขต{district}"
