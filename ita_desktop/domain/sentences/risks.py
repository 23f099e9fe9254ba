"""What is said of corruption risks: problems that a person can act on, and steps."""

from ita_desktop.domain.sentences.table import table

RISKS = table("""
risk_gone
ความเสี่ยงเรื่องนี้ถูกลบไปแล้ว | เรื่องอื่นในทะเบียนยังอยู่ครบ | เลือกเรื่องอื่น หรือกดเลิกทำเพื่อนำกลับมา
This risk was removed meanwhile. | The rest of the register is safe. | Choose another one, or bring it back with undo.

risk_score_outside
คะแนน {score} อยู่นอกเกณฑ์ | คะแนนเดิมยังอยู่ | ให้คะแนน {lowest} ถึง {highest}
{score} is not a score of this scale. | The score before is kept. | Give {lowest} to {highest}.

risk_levels_disordered
ช่วงคะแนนของระดับไม่เรียงจากน้อยไปมากโดยเริ่มที่ 1: {levels} | เกณฑ์เดิมยังใช้อยู่ | แก้คะแนนเริ่มต้นของแต่ละระดับให้เรียงกัน
The levels do not rise from 1: {levels}. | The criteria before still hold. | Let each level begin above the one before.

risk_level_beyond
ระดับ {level} เริ่มที่ {lowest} ซึ่งเกินคะแนนสูงสุด {highest} | เกณฑ์เดิมยังใช้อยู่ | ให้ระดับนี้เริ่มไม่เกิน {highest}
Level {level} begins at {lowest}, beyond the highest value {highest}. | The criteria before still hold. | Let it begin at {highest} or below.

risk_step_nameless
มีคะแนนหรือระดับที่ยังไม่มีชื่อ | เกณฑ์เดิมยังใช้อยู่ | ตั้งชื่อให้ครบทุกคะแนนและทุกระดับ
A score or a level has no name. | The criteria before still hold. | Name every score and every level.

risk_steps_disordered
คะแนนของ “{axis}” ต้องเป็น 1 2 3 เรียงกัน ไม่เกิน {highest} | เกณฑ์เดิมยังใช้อยู่ | แก้คะแนนให้เรียงจาก 1 โดยไม่ข้าม
The scores of “{axis}” must be 1, 2, 3 and on, {highest} at most. | The criteria before still hold. | Number them from 1 without a gap.

risk_control_incomplete
ตารางการควบคุมไม่ครบ: ต้องมี {levels} ระดับ กับ {qualities} คุณภาพ | เกณฑ์เดิมยังใช้อยู่ | ระบุระดับให้ครบทุกช่อง
The table of controls is not whole: {levels} levels by {qualities} qualities. | The criteria before still hold. | Give every field a level.

risk_number_outside
จำนวน {number} ใช้ไม่ได้ | ค่าเดิมยังอยู่ | ใส่ {lowest} ถึง {highest}
{number} can't be kept here. | The value before is kept. | Give {lowest} to {highest}.

risk_period_unknown
ปีงบประมาณ {year} ไม่มีรอบรายงาน “{text}” | ยังไม่มีอะไรเปลี่ยน | ใช้ q1 ถึง q4 หรือเดือน เช่น 2569-10
Fiscal year {year} has no period “{text}”. | Nothing was changed. | Use q1 to q4, or a month such as 2569-10.

risk_month_outside
เดือน {month} ไม่อยู่ในปีงบประมาณ {year} | ยังไม่มีไฟล์ใดถูกเขียน | เลือกเดือนตั้งแต่ตุลาคมถึงกันยายนของปีนั้น
{month} is not in fiscal year {year}. | Nothing was written. | Choose a month from October to September of that year.

risk_period_differs
เดือน {month} ไม่อยู่ใน{period} | ยังไม่มีไฟล์ใดถูกเขียน | ระบุอย่างเดียว รอบรายงานหรือเดือน
{month} is not in the period {period}. | Nothing was written. | Say only one of them, the period or the month.

risk_revision_unfounded
คำขอปรับปรุงแผนต้องมีทั้งมาตรการใหม่และเหตุผล | สิ่งที่พิมพ์ไว้ยังอยู่ | พิมพ์ให้ครบทั้งสองช่อง
A request to revise needs the new measure and the reason. | What was typed is kept. | Fill in both.

risk_cell_unreadable
“{text}” อ่านไม่ได้ | สิ่งที่พิมพ์ยังอยู่ | เลือกจากเกณฑ์ หรือพิมพ์วันที่อย่าง 31 มี.ค. 2570
“{text}” can't be read. | What was typed is still there. | Choose of the criteria, or type a day like 31 มี.ค. 2570.

ours_risk_form
{name} คือ “{title}” ที่โปรแกรมนี้ส่งให้ฝ่ายกรอก | ยังไม่ได้นำอะไรเข้าไฟล์ | ใช้เมนู “นำเข้า” ข้อ “แบบความเสี่ยงที่ฝ่ายคืนมา”
{name} is “{title}”, which this program made for a section to fill in. | Nothing was taken into the file. | Use Risk forms of the sections in the menu Import.

ours_risks
{name} คือ “{title}” ซึ่งเป็นทะเบียนความเสี่ยงที่โปรแกรมนี้ส่งออก | ยังไม่ได้นำอะไรเข้าไฟล์ | ใช้เมนู “นำเข้า” ข้อ “ทะเบียนความเสี่ยง”
{name} is “{title}”, a register of risks that this program exported. | Nothing was taken into the file. | Use Register of risks in the menu Import.

risks_none_in
{name} ไม่มีตารางความเสี่ยงที่อ่านได้ | ไฟล์ไม่ถูกแก้ไข | ตรวจว่าตารางมีหัวคอลัมน์ เช่น เหตุการณ์ความเสี่ยง โอกาส ผลกระทบ มาตรการ
{name} holds no table of risks that can be read. | The file was not changed. | See that the table has headings such as event, likelihood, impact, measure.

risks_carry_backwards
ยกความเสี่ยงจากปี {before} มาปี {year} ไม่ได้ เพราะต้องยกไปปีที่ใหม่กว่า | ไฟล์ไม่ถูกแก้ไข | เลือกปีปลายทางที่ใหม่กว่าปี {before}
Risks of {before} can't be carried over to {year}. | The file was not changed. | Choose a later year than {before}.

risks_missing
ปีงบประมาณ {year} ยังไม่มีทะเบียนความเสี่ยง | ยังไม่มีอะไรเปลี่ยน | เพิ่มความเสี่ยงก่อน หรือเลือกปีอื่น
Fiscal year {year} has no risks yet. | Nothing was changed. | Add risks first, or choose another year.

risk_area_unknown
ไม่มีด้าน “{area}” ในปีนี้ | ยังไม่มีเอกสารที่ถูกสร้าง | เลือกด้านต่อไปนี้ หรือไม่ระบุเพื่อพิมพ์ทุกด้าน: {known}
This year has no area “{area}”. | No paper was made. | Choose one of these, or none for all of them: {known}
""")

RISK_STEPS = table("""
risks_added
เพิ่มความเสี่ยง {count} เรื่อง
{count} risks added

risks_changed
แก้ความเสี่ยง {count} เรื่อง
{count} risks changed

risks_scored
ให้คะแนนความเสี่ยง {count} เรื่อง
{count} risks scored

risks_removed
ลบความเสี่ยง {count} เรื่อง
{count} risks removed

risk_moved
ย้ายลำดับความเสี่ยง
Risk moved

risks_carried
ยกความเสี่ยงปี {before} มาปี {year} จำนวน {count} เรื่อง
{count} risks of {before} carried over to {year}

risks_imported
นำเข้าความเสี่ยงปี {year} จาก {source}
Risks of {year} imported from {source}

risk_method_changed
แก้เกณฑ์ประเมินความเสี่ยงปี {year}
Risk criteria of {year} changed

risks_watched
บันทึกผลเฝ้าระวัง {count} เรื่อง {period}
{count} risks watched, {period}

risk_watches_cleared
ลบผลเฝ้าระวัง {count} เรื่อง {period}
Reports on {count} risks removed, {period}

risk_revision_asked
บันทึกคำขอปรับปรุงแผนความเสี่ยง
Request to revise a risk plan kept

risk_revision_withdrawn
ลบคำขอปรับปรุงแผนความเสี่ยง
Request to revise a risk plan removed

risk_forms_sent
ส่งแบบความเสี่ยงให้ {count} ฝ่าย
Risk forms sent to {count} sections

risk_report_worded
แก้ข้อความรายงานผลความเสี่ยงรอบ {months} เดือน ปี {year}
Words of the {months}-month risk report of {year} changed

risk_form_merged
รวมแบบความเสี่ยงจาก {source}
Risk form from {source} merged
""")
