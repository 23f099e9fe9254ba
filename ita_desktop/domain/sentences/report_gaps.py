"""What an assessor of a report would miss, and where only a look is advised."""

from ita_desktop.domain.sentences.table import table

REPORT_GAPS = table("""
plan_empty
ยังไม่มีมาตรการในแผนของปีนี้ จึงไม่มีอะไรให้รายงาน
The plan of this year has no measure, so there is nothing to report.

measure_no_result
มาตรการ {name} ยังไม่มีผลการดำเนินการ
The measure {name} has no result.

activity_no_result
กิจกรรม “{name}” ยังไม่มีผลการดำเนินการ
The activity “{name}” has no result.

result_no_picture
มาตรการ {name} มีผลแต่ยังไม่มีภาพ
The measure {name} has results but no picture.

months_empty
กิจกรรม “{name}” ยังไม่บันทึกเดือน {months}
Nothing is recorded of “{name}” in {months}.

reason_missing
กิจกรรม “{name}” เดือน {month} ไม่ได้ดำเนินการ แต่ไม่บอกเหตุผล
“{name}” was not done in {month}, and no reason is given.

problems_missing
หัวข้อ ปัญหา/อุปสรรค ยังว่าง ให้เขียน หรือยืนยันว่าไม่มี
The heading on problems is empty: write it, or confirm that there are none.

suggestions_missing
หัวข้อ ข้อเสนอแนะ ยังว่าง ให้เขียน หรือยืนยันว่าไม่มี
The heading on suggestions is empty: write it, or confirm that there are none.

problems_draft
หัวข้อ ปัญหา/อุปสรรค จะพิมพ์ตามที่บันทึกรายเดือน ยังไม่มีใครเรียบเรียง
The heading on problems prints what the months say; nobody has worded it yet.

suggestions_draft
หัวข้อ ข้อเสนอแนะ จะพิมพ์ตามที่บันทึกรายเดือน ยังไม่มีใครเรียบเรียง
The heading on suggestions prints what the months say; nobody has worded it yet.

problems_denied
ยืนยันว่าไม่มีปัญหา/อุปสรรค แต่บางเดือนบันทึกไว้
It is confirmed that there were no problems, but some months name one.

suggestions_denied
ยืนยันว่าไม่มีข้อเสนอแนะ แต่บางเดือนบันทึกไว้
It is confirmed that there are no suggestions, but some months name one.

district_other
{where} มีชื่อเขตอื่น: เขต{district}
{where} names another district: {district}.

director_old
{where} มีชื่อผู้อำนวยการเขตคนก่อน: {name}
{where} names a former director: {name}.

year_other
{where} ระบุปี {years} แต่ไม่มีปีงบประมาณ {year}
{where} names {years}, not fiscal year {year}.

evidence_outside
หลักฐานของ “{name}” ลงวันที่ {day} ซึ่งอยู่นอกปีงบประมาณ {year}
Evidence of “{name}” dates from {day}, outside fiscal year {year}.

unapproved
ผู้อำนวยการเขตยังไม่เห็นชอบ {count} รายการ
The director has not approved {count} entries.
""")
