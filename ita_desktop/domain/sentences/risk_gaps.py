"""What an assessor of a paper on corruption risks would miss, and where only a look is advised."""

from ita_desktop.domain.sentences.table import table

RISK_GAPS = table("""
risks_none
ยังไม่มีความเสี่ยงในทะเบียน จึงไม่มีอะไรให้รายงาน
The register has no risk, so there is nothing to report.

risk_sections_missing
ยังไม่มีความเสี่ยงของ {count} ฝ่าย: {sections}
{count} ฝ่าย have no risk: {sections}.

risk_areas_empty
ยังไม่มีความเสี่ยงในด้าน {areas}
No risk lies in: {areas}.

risk_no_event
ข้อ {number} “{name}” ยังไม่ระบุเหตุการณ์ความเสี่ยง
Risk {number} “{name}” says no event.

risk_no_section
ข้อ {number} “{name}” ยังไม่ระบุฝ่าย
Risk {number} “{name}” names no ฝ่าย.

risk_no_score
ข้อ {number} “{name}” ยังไม่ได้ให้คะแนน จึงไม่มีระดับความเสี่ยง
Risk {number} “{name}” is not scored, so it has no level.

risk_high_without_measure
ข้อ {number} “{name}” เป็นความเสี่ยงสูง แต่ยังไม่มีมาตรการ
Risk {number} “{name}” is high and has no measure.

risk_measure_without_owner
ข้อ {number} “{name}” มีมาตรการที่ไม่ระบุผู้รับผิดชอบ
A measure of risk {number} “{name}” has no owner.

risk_measure_without_due
ข้อ {number} “{name}” มีมาตรการที่ไม่กำหนดวันแล้วเสร็จ
A measure of risk {number} “{name}” has no due day.

risk_no_area
ข้อ {number} “{name}” ยังไม่ระบุด้าน
Risk {number} “{name}” lies in no area.

risk_no_light
ข้อ {number} “{name}” ยังไม่ระบุสถานะเขียว เหลือง ส้ม แดง (ตารางที่ 2)
Risk {number} “{name}” has no light (table 2).

risk_no_quality
ข้อ {number} “{name}” ยังไม่ประเมินคุณภาพการจัดการ (ตารางที่ 4)
The control of risk {number} “{name}” is not judged (table 4).

risk_no_after
ข้อ {number} “{name}” ยังไม่ประเมินระดับหลังดำเนินการ
Risk {number} “{name}” has no level after what was done.

risk_period_silent
{period} สิ้นสุดแล้ว ยังไม่รายงาน {count} ข้อ: {numbers}
{period} is over; {count} risks are not told: {numbers}.

risk_red_unanswered
ข้อ {number} สถานะแดงใน{period} ยังไม่ระบุมาตรการเพิ่มเติม
Risk {number} is red in {period}; no further measure is named.
""")
