"""The sentences of messages.py: a code, its Thai line, its English line.

A problem's line has up to three parts: what happened | what is safe | what to do.
All letters survive a CP874 console.
"""

from __future__ import annotations

Line = tuple[str, str]


def _table(text: str) -> dict[str, Line]:
    """Blocks of three lines to (Thai, English) by code."""
    blocks = (block.split("\n") for block in text.strip().split("\n\n"))
    return {code: (thai, english) for code, thai, english in blocks}


PROBLEMS = _table("""
file_missing
ไม่พบไฟล์ {name} | | ตรวจว่าแฟลชไดรฟ์หรือโฟลเดอร์กลางต่ออยู่ แล้วลองอีกครั้ง
{name} was not found. | | Check that the stick or share is connected, then try again.

file_is_folder
{name} เป็นโฟลเดอร์ ไม่ใช่ไฟล์
{name} is a folder, not a file.

file_empty
ไฟล์ {name} ว่างเปล่า อาจคัดลอกมาไม่ครบ | ไฟล์ไม่ถูกแก้ไข | กู้คืนจากไฟล์สำรองล่าสุด หรือเปิดสำเนาที่เก็บไว้ที่อื่น
{name} is empty; it may have been copied only in part. | The file was not changed. | Restore the last backup, or open a copy kept elsewhere.

file_foreign
{name} ไม่ใช่ไฟล์ของ ITA Desktop | ไฟล์ไม่ถูกแก้ไข | เลือกไฟล์ที่ลงท้ายด้วย .ita
{name} is not a file of ITA Desktop. | The file was not changed. | Choose a file that ends in .ita.

file_damaged
ไฟล์ {name} เสียหายหรือไม่ครบ | ไฟล์ไม่ถูกแก้ไข | กู้คืนจากไฟล์สำรองล่าสุด หรือเปิดสำเนาที่เก็บไว้ที่อื่น
{name} is damaged or cut short. | The file was not changed. | Restore the last backup, or open a copy kept elsewhere.

file_newer
ไฟล์ {name} สร้างด้วยโปรแกรมรุ่นใหม่กว่า เปิดด้วยรุ่นนี้ไม่ได้ | ไฟล์ไม่ถูกแก้ไข | ติดตั้งโปรแกรมรุ่นใหม่แล้วเปิดอีกครั้ง
{name} was made by a newer version; this one can't open it. | The file was not changed. | Install the newer version and open it again.

file_outdated
ไฟล์ {name} สร้างด้วยโปรแกรมรุ่นเก่า และตอนนี้ปรับให้เป็นรุ่นนี้ไม่ได้ | ไฟล์ไม่ถูกแก้ไข | เปิดไฟล์จากที่ที่เขียนได้ เมื่อไม่มีใครเปิดอยู่
{name} is of an older version and can't be brought up to date now. | The file was not changed. | Open it where it can be written, when nobody else has it open.

file_is_backup
{name} เป็นไฟล์สำรอง เปิดทำงานโดยตรงไม่ได้ | ไฟล์ไม่ถูกแก้ไข | ใช้คำสั่งกู้คืนเพื่อนำข้อมูลกลับมา
{name} is a backup; it can't be worked in. | The file was not changed. | Use restore to bring its content back.

file_locked
ไฟล์ {name} เปิดอยู่ที่เครื่อง {computer} โดย {who} ตั้งแต่ {since} | เปิดอ่านได้ แต่ยังแก้ไม่ได้ | ปิดไฟล์ที่เครื่องนั้นแล้วลองอีกครั้ง
{name} is open on {computer} by {who} since {since}. | It can be read, but not changed yet. | Close it there, then try again.

lock_stale
ไฟล์ {name} อาจยังเปิดอยู่ที่เครื่อง {computer} โดย {who} ตั้งแต่ {since} แต่เงียบไปเกิน 5 นาที | เปิดอ่านได้ แต่ยังแก้ไม่ได้ | ถ้าแน่ใจว่าเครื่องนั้นปิดไฟล์แล้ว เปิดในโปรแกรมแล้วเลือกรับช่วงต่อ
{name} may still be open on {computer} by {who} since {since}, but there was no sign for over 5 minutes. | It can be read, but not changed yet. | If it is surely closed there, open it in the window and take over.

folder_protected
โฟลเดอร์ของ {name} เขียนไม่ได้ | เปิดอ่านได้ แต่แก้ไม่ได้ | คัดลอกไฟล์ไปไว้ในโฟลเดอร์ที่เขียนได้แล้วเปิดจากที่นั่น
The folder of {name} can't be written. | The file can be read, but not changed. | Copy it to a folder that can be written and open it there.

file_protected
ไฟล์ {name} ถูกป้องกันการเขียน | เปิดอ่านได้ แต่แก้ไม่ได้ | เอาเครื่องหมายอ่านอย่างเดียวออก หรือคัดลอกไปที่อื่นแล้วเปิดสำเนา
{name} is write-protected. | It can be read, but not changed. | Clear its read-only mark, or copy it elsewhere and open the copy.

file_read_only
แก้ไม่ได้ เพราะเปิด {name} ไว้เพื่ออ่านอย่างเดียว | ไฟล์ไม่ถูกแก้ไข | ปิดแล้วเปิดใหม่เมื่อไม่มีใครเปิดอยู่
{name} is open for reading only and can't be changed. | The file was not changed. | Close it and open it again when nobody else has it open.

file_exists
มีไฟล์ {name} อยู่แล้ว | ไฟล์เดิมไม่ถูกเขียนทับ | ตั้งชื่ออื่น
{name} exists already. | It was not overwritten. | Choose another name.

folder_missing
ไม่พบโฟลเดอร์ {name}
The folder {name} was not found.

file_busy
ไฟล์ {name} กำลังถูกใช้จากที่อื่น จึงยังบันทึกไม่ได้ | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | รอสักครู่แล้วลองอีกครั้ง
{name} is in use elsewhere and can't be written just now. | Everything kept before is in the file. | Wait a moment and try again.

file_unreachable
เข้าถึงไฟล์ {name} ไม่ได้ อาจถอดแฟลชไดรฟ์หรือหลุดจากเครือข่าย | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | ต่อไดรฟ์กลับแล้วลองอีกครั้ง
{name} can't be reached; a stick may be out or the network down. | Everything kept before is in the file. | Connect the drive and try again.

file_trouble
ทำกับ {name} ไม่ได้ ระบบแจ้งว่า {reason} | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ
{name} can't be used; the system says: {reason} | Everything kept before is in the file.

folder_busy
โฟลเดอร์ {name} กำลังถูกใช้จากที่อื่น | ไฟล์ไม่ถูกแก้ไข | รอสักครู่แล้วลองอีกครั้ง
The folder {name} is in use elsewhere. | The file was not changed. | Wait a moment and try again.

name_too_long
ชื่อไฟล์ {name} ยาวเกินไป | | ตั้งชื่อให้สั้นลง
The name {name} is too long. | | Choose a shorter one.

disk_full
บันทึก {name} ไม่ได้ เพราะไดรฟ์ {drive} เต็ม | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | ลบไฟล์ที่ไม่ใช้ในไดรฟ์นั้นแล้วลองอีกครั้ง
{name} can't be written because drive {drive} is full. | Everything kept before is in the file. | Remove files you don't need from that drive and try again.

file_taken_over
มีคนรับช่วงไฟล์ {name} ไปที่เครื่อง {computer} โดย {who} ตั้งแต่ {since} | สิ่งที่บันทึกก่อนหน้านั้นอยู่ในไฟล์ครบ ครั้งนี้ยังไม่ได้บันทึก | ปิดแล้วเปิดไฟล์ใหม่
{name} was taken over on {computer} by {who} since {since}. | What was kept before that is in the file; this change is not. | Close the file and open it again.

backup_offered
ไฟล์สำรองล่าสุดที่ใช้ได้: {path}
The last good backup: {path}

backup_damaged
ไฟล์สำรอง {name} เสียหาย จึงไม่ใช้ | ไฟล์ไม่ถูกแก้ไข | เลือกไฟล์สำรองอื่น
The backup {name} is damaged and was not used. | The file was not changed. | Choose another backup.

backup_file_missing
ไฟล์สำรอง {name} ขาดรูปหรือเอกสารบางไฟล์ในโฟลเดอร์ ita-files | ไฟล์ไม่ถูกแก้ไข | วางโฟลเดอร์ ita-files ไว้ข้างไฟล์สำรอง หรือเลือกไฟล์สำรองอื่น
The backup {name} lacks pictures or documents in the folder ita-files. | The file was not changed. | Put ita-files beside the backup, or choose another one.

backup_other_office
{name} เป็นข้อมูลของสำนักงานอื่น | ไฟล์ไม่ถูกแก้ไข | เลือกไฟล์สำรองของสำนักงานนี้
{name} holds another office's data. | The file was not changed. | Choose a backup of this office.

source_missing
ไม่พบไฟล์ {name} ที่จะนำเข้า | ยังไม่ได้นำอะไรเข้าไฟล์
The file to import, {name}, was not found. | Nothing was taken into the file.

source_unreadable
เปิดไฟล์ {name} ไม่ได้ | ยังไม่ได้นำอะไรเข้าไฟล์ | ปิดไฟล์ในโปรแกรมอื่นแล้วลองอีกครั้ง
{name} can't be opened. | Nothing was taken into the file. | Close it in other programs and try again.

source_too_large
ไฟล์ {name} ใหญ่เกิน {megabytes} MB | ยังไม่ได้นำอะไรเข้าไฟล์ | คัดลอกเฉพาะตารางที่ต้องใช้ไปไว้ในไฟล์ใหม่
{name} is larger than {megabytes} MB. | Nothing was taken into the file. | Copy only the table you need into a new file.

source_too_many_cells
แผ่นงาน {sheet} มีข้อมูลเกิน {rows} แถว หรือเกิน {columns} คอลัมน์ | ยังไม่ได้นำอะไรเข้าไฟล์ | คัดลอกเฉพาะตารางที่ต้องใช้ไปไว้ในไฟล์ใหม่
Sheet {sheet} has more than {rows} rows or {columns} columns. | Nothing was taken into the file. | Copy only the table you need into a new file.

source_empty
ไฟล์ {name} ว่างเปล่า | ยังไม่ได้นำอะไรเข้าไฟล์
{name} is empty. | Nothing was taken into the file.

source_has_password
ไฟล์ {name} มีรหัสผ่าน | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วยรหัสผ่านแล้วบันทึกสำเนาที่ไม่มีรหัสผ่าน
{name} has a password. | Nothing was taken into the file. | Open it with the password and save a copy without.

source_old_office
{name} เป็นไฟล์ Office แบบเก่า | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วย Excel แล้วบันทึกเป็น .xlsx ก่อนนำเข้า
{name} is an old Office file. | Nothing was taken into the file. | Open it in Excel and save it as .xlsx first.

source_kind_unknown
ยังอ่านไฟล์ชนิดนี้ไม่ได้: {name} | ยังไม่ได้นำอะไรเข้าไฟล์ | ใช้ไฟล์ .xlsx หรือข้อความคั่นด้วยแท็บ
This kind of file can't be read: {name} | Nothing was taken into the file. | Use .xlsx or tab-separated text.

source_not_excel
{name} ไม่ใช่สมุดงาน Excel หรือเสียหายจนอ่านไม่ได้ | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วย Excel แล้วบันทึกเป็น .xlsx ก่อนนำเข้า
{name} is no Excel workbook, or too damaged to read. | Nothing was taken into the file. | Open it in Excel and save it as .xlsx first.

nothing_recognised
ไม่พบตารางคะแนนที่รู้จัก | ยังไม่ได้นำอะไรเข้าไฟล์ | หัวตารางควรมีคอลัมน์ ข้อ และ คะแนน หรือ ข้อ ข้อย่อย และคำตอบแต่ละระดับ
No table of scores was recognised. | Nothing was taken into the file. | The heading should name item and score, or item, sub-question and the answers.

scores_of_other_framework
ข้อคำถามในไฟล์ไม่ตรงกับชุดข้อคำถามปี {framework} | ยังไม่ได้นำอะไรเข้าไฟล์ | ตรวจปีของผลคะแนน แล้วเลือกปีงบประมาณให้ตรง
The questions in the file are not those of the {framework} set. | Nothing was taken into the file. | Check which year the result is of, and choose that year.

scores_of_other_year
ไฟล์นี้เป็นผลของปี {other} ไม่มีปี {year} | ยังไม่ได้นำอะไรเข้าไฟล์ | เลือกปีงบประมาณ {other} หรือแก้ปีในไฟล์ต้นทางถ้าพิมพ์ผิด
The file is a result of {other}; it names no {year}. | Nothing was taken into the file. | Choose year {other}, or correct the year in the source if it is a slip.

source_formulas_uncomputed
แผ่นงาน {sheet} มีสูตรที่ยังไม่ได้คำนวณ เช่น เซลล์ {cell} | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วย Excel แล้วบันทึกอีกครั้งก่อนนำเข้า
Sheet {sheet} has formulas without a result, such as cell {cell}. | Nothing was taken into the file. | Open it in Excel and save it again first.

year_unreadable
“{text}” ไม่ใช่ปี พ.ศ. | | พิมพ์ปี พ.ศ. สี่หลัก เช่น 2570
“{text}” is not a Buddhist-era year. | | Type four digits, such as 2570.

year_unclear
“{text}” เป็น พ.ศ. หรือ ค.ศ. ไม่ชัด | | ถ้าหมายถึงปี {guess} ให้พิมพ์ {guess}
“{text}” may be of the Christian era or a slip. | | If {guess} is meant, type {guess}.

date_unreadable
“{text}” ไม่ใช่วันที่ | | พิมพ์เช่น 9 มิ.ย. 2566
“{text}” is not a date. | | Type it like 9 มิ.ย. 2566.

date_unclear
ปีใน “{text}” เป็น พ.ศ. หรือ ค.ศ. ไม่ชัด | | ถ้าหมายถึง {guess} ให้พิมพ์ปี พ.ศ. สี่หลัก
The era of “{text}” is unclear. | | If {guess} is meant, type the year in four Buddhist-era digits.

month_unreadable
“{text}” ไม่ใช่เดือน | | พิมพ์เช่น ธ.ค. 65
“{text}” is not a month. | | Type it like ธ.ค. 65.

window_unreadable
“{text}” ไม่ใช่ช่วงเดือน | | พิมพ์เช่น ธ.ค. 65 - พ.ค. 66
“{text}” is not a span of months. | | Type it like ธ.ค. 65 - พ.ค. 66.

window_backwards
ช่วงเดือน “{text}” เดือนสุดท้ายมาก่อนเดือนแรก | | พิมพ์ใหม่อีกครั้ง
In “{text}” the last month comes before the first. | | Type it again.

district_unknown
ไม่พบเขต “{text}” | | พิมพ์ชื่อเขตหนึ่งใน 50 เขต เช่น ดุสิต
There is no district “{text}”. | | Type one of the 50 districts, such as Dusit.

framework_unknown
ไม่พบชุดข้อคำถาม “{text}” | | ชุดที่มี: {known}
There is no framework “{text}”. | | Known: {known}

score_unreadable
คะแนน “{text}” ต้องเป็นตัวเลข 0 ถึง 100 | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | พิมพ์ใหม่อีกครั้ง
The score “{text}” must be a number from 0 to 100. | Everything kept before is in the file. | Type it again.

number_unreadable
“{text}” ไม่ใช่ตัวเลข | | พิมพ์ใหม่อีกครั้ง
“{text}” is no number. | | Type it again.

answers_unfit
คำตอบของข้อ {code} ต้องมี {count} ค่า และไม่ติดลบ | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | พิมพ์ใหม่อีกครั้ง
The answers of {code} must be {count} numbers, none below zero. | Everything kept before is in the file. | Type it again.

percent_sum
ร้อยละของข้อ {code} รวมได้ {total} ไม่ใช่ 100 | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | พิมพ์ใหม่อีกครั้ง
The percentages of {code} add up to {total}, not 100. | Everything kept before is in the file. | Type it again.

picture_unknown
{name} ไม่ใช่รูปแบบ PNG หรือ JPEG | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ
{name} is no PNG or JPEG picture. | Everything kept before is in the file.

year_missing
ไฟล์นี้ยังไม่มีปีงบประมาณ {year} | | เพิ่มปีก่อน
The file has no fiscal year {year} yet. | | Add the year first.

year_exists
ไฟล์นี้มีปีงบประมาณ {year} แล้ว | ไฟล์ไม่ถูกแก้ไข
The file has fiscal year {year} already. | The file was not changed.

year_locked
ปีงบประมาณ {year} ล็อกไว้ จึงแก้ไม่ได้ | ไฟล์ไม่ถูกแก้ไข | ปลดล็อกปีก่อนแล้วลองอีกครั้ง
Fiscal year {year} is locked. | The file was not changed. | Unlock the year first.

framework_missing
ปีงบประมาณ {year} ยังไม่มีชุดข้อคำถาม | | เลือกชุดข้อคำถามให้ปีนี้ก่อน
Fiscal year {year} has no framework. | | Choose a framework for it first.

item_unknown
ปี {year} ไม่มีข้อ {code} | ไฟล์ไม่ถูกแก้ไข
Year {year} has no item {code}. | The file was not changed.

weight_unfit
น้ำหนัก “{text}” ต้องอยู่ระหว่าง 0 ถึง 100 | | พิมพ์ใหม่อีกครั้ง
The weight “{text}” must be from 0 to 100. | | Type it again.

code_unfit
“{text}” ไม่ใช่รหัสข้อของแบบวัดนี้ | | พิมพ์ {letter} ตามด้วยตัวเลข เช่น {letter}5
“{text}” is no code of this instrument. | | Type {letter} and a number, such as {letter}5.

item_exists
ปี {year} มีข้อ {code} แล้ว | | ใช้รหัสอื่น
Year {year} has {code} already. | | Choose another code.

no_items_recognised
ไม่พบรายการข้อคำถามที่รู้จัก | ยังไม่ได้นำอะไรเข้าไฟล์ | หัวตารางควรมีคอลัมน์ ข้อ และ ข้อคำถาม
No list of items was recognised. | Nothing was taken into the file. | The heading should name item and question.

name_empty
ชื่อว่างไม่ได้ | | พิมพ์ชื่อ
A name can't be empty. | | Type a name.

nothing_to_undo
ไม่มีอะไรให้เลิกทำ
There is nothing to undo.

nothing_to_redo
ไม่มีอะไรให้ทำซ้ำ
There is nothing to redo.

not_built
รุ่นนี้ยังทำ {what} ไม่ได้ | ไฟล์ไม่ถูกแก้ไข
This version can't do {what} yet. | The file was not changed.

check_failed
ไฟล์ {name} มีปัญหา {count} จุด | ไฟล์ไม่ถูกแก้ไข | กู้คืนจากไฟล์สำรองล่าสุด หรือเปิดสำเนาที่เก็บไว้ที่อื่น
{name} has {count} problems. | The file was not changed. | Restore the last backup, or open a copy kept elsewhere.

output_failed
พิมพ์ผลลัพธ์ไม่ได้ ระบบแจ้งว่า {reason} | ข้อมูลในไฟล์อยู่ครบ
The result can't be printed; the system says: {reason} | Everything is in the file.

bug
โปรแกรมทำงานผิดพลาด และหยุดคำสั่งนี้ไว้ | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | ส่งบันทึกข้อผิดพลาดนี้ให้ผู้ดูแลโปรแกรม ในนั้นไม่มีข้อมูลที่พิมพ์ไว้: {log}
The program made a mistake and stopped this command. | Everything kept before is in the file. | Send this log to who looks after the program; it holds nothing that was typed: {log}

wrong_call
คำสั่งไม่ถูกต้อง: {reason} | | {usage}
Wrong call: {reason} | | {usage}
""")

DOUBTS = _table("""
code_unknown
ไม่มีข้อ “{printed}” ในชุดข้อคำถามของปีนี้ จึงไม่นำเข้า
“{printed}” is no item of this year; left out.

code_unsure
รหัสข้อ “{printed}” ไม่ชัด อาจเป็น {code} จึงไม่นำเข้า
Code “{printed}” is unclear, maybe {code}; left out.

code_by_sequence
รหัสข้อ “{printed}” อ่านเป็น {code} ตามลำดับและข้อความ
Code “{printed}” was read as {code} by place and wording.

number_expected
“{printed}” ไม่ใช่ตัวเลข จึงไม่นำเข้า
“{printed}” is no number; left out.

score_outside
คะแนน “{printed}” ไม่อยู่ระหว่าง 0 ถึง 100 จึงไม่นำเข้า
Score “{printed}” is not from 0 to 100; left out.

item_twice
ข้อ {code} มีสองครั้งและคะแนนไม่เท่ากัน ครั้งแรกที่ {first} จึงไม่นำเข้าทั้งสอง
{code} stands twice with different scores, first at {first}; both left out.

topic_twice
ข้อ {code} ข้อย่อย {topic} มีสองครั้ง ใช้ครั้งแรก
{code} topic {topic} stands twice; the first was taken.

topic_unknown
ไม่พบข้อย่อย “{printed}” ในข้อ {code} จึงไม่นำเข้า
{code} has no sub-question “{printed}”; left out.

answers_do_not_fit
คำตอบของข้อ {code} ข้อย่อย {topic} ไม่ตรงกับแบบคำตอบ จึงไม่นำเข้า
The answers of {code} topic {topic} do not fit its scale; left out.

count_or_percent
ข้อ {code} ข้อย่อย {topic} เป็นจำนวนคนหรือร้อยละไม่ชัด จึงไม่นำเข้า
{code} topic {topic}: counts or percentages is unclear; left out.

percent_sum
ร้อยละของข้อ {code} ข้อย่อย {topic} รวมได้ {total} ไม่ใช่ 100 จึงไม่นำเข้า
The percentages of {code} topic {topic} add up to {total}, not 100; left out.

count_not_whole
จำนวนคนของข้อ {code} ข้อย่อย {topic} ไม่เป็นจำนวนเต็มหรือมากเกินจริง จึงไม่นำเข้า
The counts of {code} topic {topic} are not whole or too large; left out.

item_code_unclear
รหัสข้อ “{printed}” ไม่ชัด จึงไม่นำเข้า
Code “{printed}” is unclear; left out.

item_without_title
ข้อ {code} ไม่มีข้อความ จึงไม่นำเข้า
{code} has no question; left out.

item_without_indicator
ข้อ {code} ไม่รู้ว่าอยู่ในตัวชี้วัดใด จึงไม่นำเข้า
{code} names no indicator of its instrument; left out.

item_listed_twice
ข้อ {code} มีสองครั้ง ใช้ครั้งแรก
{code} stands twice; the first was taken.

score_column_unclear
มีคอลัมน์คะแนนหลายคอลัมน์หรือเป็นของปีอื่น ไม่รู้ว่าคอลัมน์ใดเป็นของปี {year} จึงไม่นำคะแนนเข้า
Several score columns, or those of other years: none is surely that of {year}; scores left out.

item_score_unclear
ข้อ {code} มีคะแนนหลายบรรทัด ไม่รู้ว่าบรรทัดใดเป็นคะแนนของข้อ จึงไม่นำคะแนนเข้า
Several lines of {code} have scores; none is surely the item's own; left out.

scores_are_fractions
คะแนนทุกข้อไม่เกิน 1 อาจเป็นสัดส่วนแทนร้อยละ จึงไม่นำคะแนนเข้า
No score is above 1; they may be parts of one; left out.

counts_contradict
จำนวนคนกับร้อยละของข้อ {code} ข้อย่อย {topic} ไม่ตรงกัน จึงไม่นำเข้า
Counts and percentages of {code} topic {topic} contradict each other; left out.

yes_no_under_levels
ข้อ {code} ข้อย่อย {topic} พิมพ์ใต้หัวสี่ระดับ อ่านสองช่องแรกเป็น มี และ ไม่มี
{code} topic {topic} is printed under four levels; its first two were read as yes and no.
""")

STEPS = _table("""
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

answers_typed
แก้คำตอบข้อ {code} ปี {year}
Answers of {code}, {year}

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
""")
