"""What the history and undo call a step."""

from ita_desktop.domain.sentences.table import table

STEPS = table("""
file_created
สร้างไฟล์สำนักงาน
Office file created

file_upgraded
ปรับไฟล์เป็นรุ่นใหม่
File brought up to date

year_added
เพิ่มปีงบประมาณ {year}
Fiscal year {year} added

year_locked
ล็อกปีงบประมาณ {year}
Fiscal year {year} locked

year_unlocked
ปลดล็อกปีงบประมาณ {year}
Fiscal year {year} unlocked

framework_changed
แก้ชุดข้อคำถามปี {year}
Framework of {year} changed

framework_replaced
เปลี่ยนชุดข้อคำถามปี {year} เป็น {pack}
Framework of {year} replaced by {pack}

item_changed
แก้ข้อ {code} ปี {year}
{code} of {year} changed

item_added
เพิ่มข้อ {code} ปี {year}
{code} added to {year}

item_removed
ลบข้อ {code} ปี {year}
{code} removed from {year}

item_moved
ย้ายข้อ {code} ปี {year}
{code} of {year} moved

items_imported
นำเข้ารายการข้อคำถามปี {year} จาก {source}
Item list of {year} imported from {source}

scores_imported
นำเข้าคะแนนปี {year} จาก {source}
Scores of {year} imported from {source}

score_typed
แก้คะแนนทางการข้อ {code} ปี {year}
Official score of {code}, {year}

scores_pasted
วางคะแนนทางการปี {year} {count} ข้อ
{count} official scores of {year} pasted

rule_changed
แก้เกณฑ์จุดอ่อนและเฝ้าระวัง
Rule of weak and watched changed

answers_typed
แก้คำตอบข้อ {code} ปี {year}
Answers of {code}, {year}

publication_changed
แก้การเผยแพร่ข้อ {code} ปี {year}
Publication of {code}, {year}

link_added
เพิ่มลิงก์ข้อ {code} ปี {year}
Link added to {code}, {year}

link_changed
แก้ลิงก์ข้อ {code} ปี {year}
Link of {code}, {year} changed

link_repaired
แก้เลขไทยในลิงก์ข้อ {code} ปี {year}
Digits of a link of {code}, {year} repaired

link_moved
ย้ายลำดับลิงก์ข้อ {code} ปี {year}
Link of {code}, {year} moved

link_removed
ลบลิงก์ข้อ {code} ปี {year}
Link removed from {code}, {year}

element_ticked
ยืนยันองค์ประกอบข้อ {code} ปี {year}
Element of {code}, {year} ticked

element_unticked
เลิกยืนยันองค์ประกอบข้อ {code} ปี {year}
Element of {code}, {year} unticked

element_noted
แก้บันทึกองค์ประกอบข้อ {code} ปี {year}
Note on an element of {code}, {year}

attachment_added
แนบ {name} กับข้อ {code} ปี {year}
{name} attached to {code}, {year}

attachment_removed
ลบไฟล์แนบข้อ {code} ปี {year}
Attachment removed from {code}, {year}

respondents_typed
แก้จำนวนผู้ตอบแบบวัด {code} ปี {year}: {name}
Respondents of {code}, {year}: {name}

respondents_target_typed
แก้เป้าหมายผู้ตอบแบบวัด {code} ปี {year}: {name}
Target of respondents of {code}, {year}: {name}

respondents_wanted
แก้เป้าหมายผู้ตอบแบบวัด {code} ปี {year}
Target of respondents of {code}, {year}

respondents_pasted
วางจำนวนผู้ตอบแบบวัด {code} ปี {year} {count} รายการ
{count} numbers of respondents of {code}, {year} pasted

respondents_line_added
เพิ่มรายการผู้ตอบแบบวัด {code} ปี {year}: {name}
Line of respondents added to {code}, {year}: {name}

respondents_line_renamed
เปลี่ยนชื่อรายการผู้ตอบแบบวัด {code} ปี {year} เป็น {name}
Line of respondents of {code}, {year} renamed: {name}

respondents_line_removed
ลบรายการผู้ตอบแบบวัด {code} ปี {year}: {name}
Line of respondents removed from {code}, {year}: {name}

office_changed
แก้ข้อมูลสำนักงาน
Office details changed

section_changed
แก้ฝ่าย
Section changed

section_moved
ย้ายลำดับฝ่าย
Section moved

person_added
เพิ่มรายชื่อบุคลากร
People added

person_changed
แก้รายชื่อบุคลากร
Person changed

person_moved
ย้ายลำดับบุคลากร
Person moved

person_removed
ลบรายชื่อบุคลากร
Person removed

school_added
เพิ่มโรงเรียน
Schools added

school_changed
แก้ชื่อโรงเรียน
School changed

school_moved
ย้ายลำดับโรงเรียน
School moved

school_removed
ลบโรงเรียน
School removed

emblem_changed
เปลี่ยนตราสำนักงาน
Emblem changed

setting_changed
แก้การตั้งค่า
Setting changed

crosswalk_confirmed
ยืนยันการเทียบข้อ {code} ปี {year} กับปี {to}
{code} confirmed between {year} and {to}

crosswalk_confirmed_all
ยืนยันการเทียบข้อที่แน่ใจ {count} ข้อ ปี {year} กับปี {to}
{count} sure items confirmed between {year} and {to}

crosswalk_assigned
เลือกคู่ของข้อ {code} ปี {year} กับปี {to}
{code} paired between {year} and {to}

crosswalk_unassigned
ยกเลิกการยืนยันข้อ {code} ปี {year} กับปี {to}
{code} no longer confirmed between {year} and {to}

crosswalk_loaded
นำตารางเทียบข้อปี {year} กับปี {to} จาก {source}
Crosswalk of {year} and {to} taken from {source}

measure_added
เพิ่มมาตรการ {items} ปี {year}
Measure for {items} added to {year}

measures_removed
ลบมาตรการ {count} รายการ ปี {year}
{count} measures removed from {year}

measures_duplicated
ทำสำเนามาตรการ {count} รายการ ปี {year}
{count} measures of {year} duplicated

measure_moved
เลื่อนลำดับมาตรการ ปี {year}
Measure of {year} moved

measures_changed
แก้มาตรการ {count} รายการ ปี {year}
{count} measures of {year} changed

measures_reassigned
ย้ายมาตรการ {count} รายการไปข้ออื่น ปี {year}
{count} measures of {year} given to other items

activities_added
เพิ่มกิจกรรม {count} รายการ ปี {year}
{count} activities added to {year}

activities_changed
แก้กิจกรรม {count} รายการ ปี {year}
{count} activities of {year} changed

activities_removed
ลบกิจกรรม {count} รายการ ปี {year}
{count} activities removed from {year}

activity_moved
เลื่อนลำดับกิจกรรม ปี {year}
Activity of {year} moved

plan_imported
นำเข้าแผนมาตรการปี {year} จาก {source}
Plan of {year} imported from {source}

report_imported
นำเข้ารายงานผลมาตรการปี {year} จาก {source}
Report of {year} imported from {source}

plan_carried_over
ยกแผนมาตรการจากปี {before} มาปี {year}
Plan of {before} carried over to {year}

followup_recorded
บันทึกผลติดตาม {count} กิจกรรม เดือน {month}
{count} activities of {month} recorded

followup_remarked
บันทึกข้อสั่งการ {count} กิจกรรม เดือน {month}
Director's remark on {count} activities of {month}

followup_approved
บันทึกความเห็นชอบ {count} กิจกรรม เดือน {month}
Approval of {count} activities of {month}

followup_carried
ยกข้อความเดือนก่อนมาใช้ {count} กิจกรรม เดือน {month}
Text of the month before taken over for {count} activities of {month}

followup_cleared
ล้างผลติดตาม {count} กิจกรรม เดือน {month}
{count} activities of {month} cleared

report_worded
แก้ข้อความรายงานรอบ {months} เดือน ปี {year}
Words of the {months}-month report of {year} changed

evidence_added
เพิ่มหลักฐาน {count} รายการ ปี {year}
{count} pieces of evidence added to {year}

evidence_attached
ใช้หลักฐาน {count} รายการกับกิจกรรมอื่น ปี {year}
{count} pieces of evidence of {year} given to other activities

evidence_removed
ลบหลักฐาน {count} รายการ ปี {year}
{count} pieces of evidence removed from {year}

evidence_captioned
แก้คำบรรยายหลักฐาน ปี {year}
Caption of evidence of {year}

evidence_moved
เลื่อนลำดับหลักฐาน ปี {year}
Evidence of {year} moved

section_forms_sent
ส่งแบบ {count} ฝ่าย เดือน {month}
Forms of {month} sent to {count} sections

section_forms_merged
รวมแบบ {forms} ฝ่าย {count} ช่อง ปี {year}
{forms} forms of {year} merged, {count} cells

form_printed
พิมพ์แบบกำกับติดตาม {count} หน้า เดือน {month}
{count} pages of the form of {month} printed

form_filed
จัดเก็บแบบที่ลงนามแล้ว {count} หน้า เดือน {month}
{count} signed pages of {month} filed
""")
