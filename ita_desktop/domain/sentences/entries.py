"""What is said of typed values, years, frameworks and items."""

from ita_desktop.domain.sentences.table import table

ENTRIES = table("""
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

name_empty
ชื่อว่างไม่ได้ | | พิมพ์ชื่อ
A name can't be empty. | | Type a name.

cell_too_long
ข้อความที่ขึ้นต้นว่า “{text}” ในแผ่นงาน {sheet} ยาว {count} ตัวอักษร ช่องของ Excel เก็บได้ {most} | ข้อมูลในไฟล์อยู่ครบ และไฟล์ Excel เดิมไม่ถูกแก้ไข | ย่อหรือแบ่งข้อความนั้นแล้วส่งออกอีกครั้ง
The text that begins with “{text}” on the sheet {sheet} has {count} letters; a cell of Excel holds {most}. | Everything is in the file and the Excel file before was not changed. | Shorten or divide that text and export again.

nothing_to_undo
ไม่มีอะไรให้เลิกทำ
There is nothing to undo.

nothing_to_redo
ไม่มีอะไรให้ทำซ้ำ
There is nothing to redo.
""")
