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
""")
