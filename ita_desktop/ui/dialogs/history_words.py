"""What people call the tables and fields of the file, for the history."""

from __future__ import annotations

from ita_desktop.ui.speech import tr


def name_of_table(table: str) -> str:
    """What the rows of a table are."""
    return {
        "office": tr("Office"), "section": tr("Section"), "school": tr("School"), "person": tr("Person"),
        "setting": tr("Setting"), "year": tr("Fiscal year"), "framework": tr("Framework"),
        "instrument": tr("Instrument"), "indicator": tr("Indicator"), "item_group": tr("Group"), "item": tr("Item"),
        "topic": tr("Sub-question"), "element": tr("What the assessor looks for"), "level": tr("Level"),
        "item_section": tr("Answered for by"), "official_score": tr("Official score"), "answer": tr("Answer"),
        "publication": tr("Publication"), "link": tr("Link"), "element_check": tr("Checked element"),
        "attachment": tr("Attachment"), "crosswalk_pair": tr("Pair of items of two years"),
        "respondent": tr("Respondents"), "measure": tr("Measure"), "measure_item": tr("Item served"),
        "activity": tr("Activity"), "point": tr("Line of a measure"), "owner": tr("Owner"),
        "followup": tr("Follow-up"), "evidence": tr("Evidence"), "followup_evidence": tr("Evidence of an entry"),
        "section_form": tr("Form of a section"), "form_page": tr("Page of a printed form"),
        "report_text": tr("Words of a report"), "risk": tr("Risk"), "risk_measure": tr("Measure against a risk"),
        "risk_watch": tr("Report on a risk"), "risk_revision": tr("Request to revise"),
        "risk_evidence": tr("Evidence of a risk"), "risk_method": tr("Risk criteria"),
    }[table]  # fmt: skip


def name_of_field(field: str) -> str:
    """What a field of a row is."""
    return {
        "name": tr("Name"), "district": tr("District"), "address": tr("Address"), "telephone": tr("Telephone"),
        "website": tr("Own web site"), "letter_prefix": tr("Number prefix of letters"), "emblem": tr("Emblem"),
        "short_name": tr("Short name"), "place": tr("Place in the list"), "position": tr("Position"),
        "role": tr("Signs as"), "section_id": tr("Section"), "value": tr("Value"), "fiscal_year": tr("Fiscal year"),
        "locked": tr("Locked"), "pack": tr("Item set"), "title": tr("Title"), "title_en": tr("English title"),
        "rounding": tr("Rounding"), "weights_confirmed": tr("Weights confirmed"),
        "levels_confirmed": tr("Levels confirmed"), "rounding_confirmed": tr("Rounding confirmed"),
        "code": tr("Code"), "weight": tr("Weight"), "number": tr("Number"), "short_title": tr("Short title"),
        "scale": tr("Answered by"), "title_confirmed": tr("Title confirmed"), "scale_confirmed": tr("Scale confirmed"),
        "positive": tr("High is good"), "confirmed": tr("Confirmed"), "minimum": tr("From"),
        "each_minimum": tr("Each instrument from"), "total_only": tr("For the total only"), "score": tr("Score"),
        "choice": tr("Answer"), "count": tr("Number of answers"), "percent": tr("Percent"),
        "explanation": tr("Explanation to the assessor"), "published_on": tr("Published on"),
        "approved_on": tr("Approved on"), "officer": tr("Officer"), "comment": tr("Assessor's comment"),
        "reason": tr("Reason for the score"), "notes": tr("Own notes"), "note": tr("Own notes"), "url": tr("Link"),
        "ticked": tr("Checked"), "sha256": tr("File"), "from_year": tr("From year"), "to_year": tr("To year"),
        "relation": tr("How they go together"), "trait": tr("Counted by"), "instrument": tr("Instrument"),
        "target": tr("Target"),
        "indicator": tr("Indicator"), "rhythm": tr("Follow-up"), "pictures": tr("Pictures"), "source": tr("Read from"),
        "brought_from": tr("Carried over from"), "text": tr("Text"), "start": tr("First month"),
        "end": tr("Last month"),
        "kind": tr("What it is"), "unit": tr("Unit"), "quantity": tr("Quantity"),
        "month": tr("Month"), "wording": tr("Activity"), "status": tr("Status"), "result": tr("Result"),
        "obstacle": tr("Obstacle"), "suggestion": tr("Suggestion"), "next_step": tr("Next step"),
        "event_date": tr("Date of the event"), "remark": tr("Director's remark"), "entered_by": tr("Entered by"),
        "entered_at": tr("Entered at"), "revision": tr("Revision"), "original": tr("Original"),
        "thumbnail": tr("Small picture"), "taken_on": tr("Taken on"), "width": tr("Width"), "height": tr("Height"),
        "caption": tr("Caption"), "rows": tr("Rows"), "sent_at": tr("Sent"), "due_on": tr("Due"),
        "returned_at": tr("Returned"), "returned_as": tr("Returned as"),
        "returned_before": tr("Returned before"), "page": tr("Page"), "pages": tr("Pages"),
        "printed_at": tr("Printed"), "filed_at": tr("Filed"), "report": tr("Report"), "heading": tr("Heading"),
        "none_confirmed": tr("Confirmed that there is none"),
        "area": tr("Area"), "process": tr("Process"), "step": tr("Step of the process"), "event": tr("Event"),
        "known": tr("Happened before"), "cause": tr("Cause"), "effect": tr("Effect"), "light": tr("Traffic light"),
        "necessity": tr("Necessity of watching"), "severity": tr("Severity"), "touches": tr("What it touches"),
        "likelihood": tr("Likelihood"), "impact": tr("Impact"), "controls": tr("Existing controls"),
        "quality": tr("Quality of the controls"), "likelihood_after": tr("Likelihood after"),
        "impact_after": tr("Impact after"), "response": tr("Response"), "method": tr("How it is done"),
        "owner": tr("Owner"), "owner_id": tr("Owner"), "measure_uid": tr("Measure"), "activity_uid": tr("Activity"),
        "period": tr("Period"), "occurred": tr("How often it happened"), "fixed": tr("Put right in time"),
        "done": tr("What was done"), "problem": tr("Obstacle"), "extra": tr("Further measures"),
        "state": tr("State of the plan"), "state_reason": tr("Other reason"), "asked_on": tr("Asked on"),
        "before": tr("Before"), "after": tr("After"), "content": tr("Content"), "section": tr("Section"),
    }[field]  # fmt: skip


def value_of(field: str, value: str) -> str:
    """A value as people write it; yes and no where the file holds one and zero."""
    if field == "emblem":
        return tr("a picture") if value else ""
    if field in ("sha256", "original", "thumbnail"):
        return tr("a file") if value else ""
    if field in ("returned_as", "returned_before"):
        return tr("what it said") if value else ""
    if field in _YES_NO:
        return {"1": tr("yes"), "0": tr("no")}.get(value, "")
    return value


_YES_NO = {
    "locked", "weights_confirmed", "levels_confirmed", "rounding_confirmed", "title_confirmed", "scale_confirmed",
    "positive", "confirmed", "total_only", "ticked", "none_confirmed", "known", "fixed",
}  # fmt: skip
