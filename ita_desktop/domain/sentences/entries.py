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

answers_unfinished
คำตอบของข้อ {code} ข้อย่อย {topic} ยังไม่ครบ {count} ช่อง | ที่พิมพ์ไว้ยังอยู่ในช่อง แต่ยังไม่ได้บันทึก | พิมพ์ให้ครบทุกช่อง หรือลบทุกช่อง
The answers of {code} topic {topic} need all {count} cells. | What was typed stands in its cells but is not kept yet. | Fill every cell, or empty them all.

answer_unreadable
“{text}” ในข้อ {code} ข้อย่อย {topic} ช่องที่ {place} ต้องเป็นจำนวนคนเต็ม หรือร้อยละ 0 ถึง 100 | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | พิมพ์ใหม่อีกครั้ง
“{text}” in {code} topic {topic}, cell {place}, must be a whole count, or a percentage from 0 to 100. | Everything kept before is in the file. | Type it again.

answers_shape
ที่วางมี {rows} แถว {columns} คอลัมน์ แต่จากช่องนี้มี {topics} ข้อย่อย {choices} คำตอบ | ไฟล์ไม่ถูกแก้ไข | คัดลอกเฉพาะช่องคำตอบ ให้แต่ละข้อย่อยเป็นหนึ่งแถว
What was pasted has {rows} rows and {columns} columns; from this cell on there are {topics} sub-questions with {choices} answers. | The file was not changed. | Copy the cells of answers alone, one row for each sub-question.

paste_shape
ที่วางมี {columns} คอลัมน์ | ไฟล์ไม่ถูกแก้ไข | วางคะแนนหนึ่งคอลัมน์ หรือสองคอลัมน์คือ รหัสข้อ และ คะแนน ตารางแบบอื่นใช้คำสั่งนำเข้าคะแนน
What was pasted has {columns} columns. | The file was not changed. | Paste one column of scores, or two: code and score. Other tables are for the import of scores.

paste_too_long
ที่วางมี {count} แถว แต่ตั้งแต่แถวที่เลือกลงไปมี {room} ข้อ | ไฟล์ไม่ถูกแก้ไข | เลือกข้อแรกที่จะวาง แล้ววางอีกครั้ง
What was pasted has {count} rows, but from the chosen row down there are {room} items. | The file was not changed. | Choose the first item to paste to, and paste again.

paste_code_unknown
แถวที่ {row} ของที่วาง: “{text}” ไม่ใช่รหัสข้อของปี {year} | ไฟล์ไม่ถูกแก้ไข | แก้แล้ววางอีกครั้ง
Row {row} of what was pasted: “{text}” is no item of {year}. | The file was not changed. | Put it right and paste again.

paste_score_unreadable
แถวที่ {row} ของที่วาง: คะแนน “{text}” ของข้อ {code} ต้องเป็นตัวเลข 0 ถึง 100 | ไฟล์ไม่ถูกแก้ไข | แก้แล้ววางอีกครั้ง
Row {row} of what was pasted: the score “{text}” of {code} must be a number from 0 to 100. | The file was not changed. | Put it right and paste again.

paste_item_twice
แถวที่ {row} ของที่วาง: ข้อ {code} มีแล้วในแถวที่ {first} | ไฟล์ไม่ถูกแก้ไข | เหลือไว้แถวเดียวแล้ววางอีกครั้ง
Row {row} of what was pasted: {code} stands in row {first} already. | The file was not changed. | Leave one of them and paste again.

paste_fractions
คะแนนที่วางไม่เกิน 1 ทุกแถว อาจเป็นสัดส่วนแทนร้อยละ | ไฟล์ไม่ถูกแก้ไข | ใน Excel ให้แสดงเป็นตัวเลข 0 ถึง 100 แล้ววางอีกครั้ง
No pasted score is above 1; they may be parts of one. | The file was not changed. | Show them from 0 to 100 in Excel and paste again.

rule_unfit
เกณฑ์จุดอ่อน {weak} และเฝ้าระวัง {watch} ต้องอยู่ระหว่าง 0 ถึง 100 และจุดอ่อนไม่สูงกว่าเฝ้าระวัง | ไฟล์ไม่ถูกแก้ไข | พิมพ์ใหม่อีกครั้ง
Weak below {weak} and watched below {watch} must be from 0 to 100, weak not above watched. | The file was not changed. | Type it again.

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

rhythm_unreadable
อ่านรอบการติดตาม “{text}” ไม่ได้ | ไฟล์ไม่ถูกแก้ไข | ใช้คำที่มีในช่องกำกับติดตาม เช่น ทุกเดือน หรือเว้นว่าง
“{text}” is no rhythm of follow-up that is known. | The file was not changed. | Use words of the follow-up column, such as every month, or leave it empty.

item_unknown
ปี {year} ไม่มีข้อ {code} | ไฟล์ไม่ถูกแก้ไข
Year {year} has no item {code}. | The file was not changed.

link_gone
ลิงก์นี้ไม่อยู่ในข้อ {code} แล้ว | ไฟล์ไม่ถูกแก้ไข
This link is no longer one of {code}. | The file was not changed.

element_gone
องค์ประกอบนี้ไม่อยู่ในข้อ {code} แล้ว | ไฟล์ไม่ถูกแก้ไข
This element is no longer one of {code}. | The file was not changed.

attachment_gone
ไฟล์แนบนี้ไม่อยู่ในข้อ {code} แล้ว | ไฟล์ไม่ถูกแก้ไข
This attachment is no longer one of {code}. | The file was not changed.

attachment_unfit
แนบ {name} ไม่ได้ เพราะไฟล์ว่างหรือใหญ่กว่า {most} MB | ไฟล์สำนักงานไม่ถูกแก้ไข | เลือกไฟล์อื่น หรือใส่เป็นลิงก์แทน
{name} can't be attached: it is empty or larger than {most} MB. | The office file was not changed. | Choose another file, or give a link to it.

attachment_unreadable
อ่าน {name} ไม่ได้: {reason} | ไฟล์สำนักงานไม่ถูกแก้ไข | ตรวจว่าไฟล์นั้นยังเปิดได้ แล้วลองอีกครั้ง
{name} can't be read: {reason} | The office file was not changed. | See whether that file still opens, and try again.

attachment_exists
มีไฟล์ชื่อ {name} อยู่ในโฟลเดอร์นั้นแล้ว | ไฟล์เดิมไม่ถูกแก้ไข | เลือกโฟลเดอร์อื่น
There is a file {name} in that folder already. | That file was not changed. | Choose another folder.

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

respondents_unreadable
จำนวน “{text}” ของ {name} ต้องเป็นจำนวนคนเต็ม | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | พิมพ์ใหม่อีกครั้ง เช่น 48
The number “{text}” of {name} must be a whole number of people. | Everything kept before is in the file. | Type it again, such as 48.

respondents_row_unreadable
แถวที่ {row} ของที่วาง: จำนวน “{text}” ของ {name} ต้องเป็นจำนวนคนเต็ม | ไฟล์ไม่ถูกแก้ไข | แก้แล้ววางอีกครั้ง
Row {row} of what was pasted: the number “{text}” of {name} must be a whole number of people. | The file was not changed. | Put it right and paste again.

respondents_unnamed
แถวที่ {row} ของที่วางไม่มีชื่อรายการ | ไฟล์ไม่ถูกแก้ไข | คัดลอกให้มีชื่อรายการในคอลัมน์แรก แล้ววางอีกครั้ง
Row {row} of what was pasted has no name. | The file was not changed. | Copy the names as the first column and paste again.

respondents_twice
แถวที่ {row} ของที่วาง: มี {name} แล้ว | ไฟล์ไม่ถูกแก้ไข | เหลือไว้แถวเดียวแล้ววางอีกครั้ง
Row {row} of what was pasted: {name} stands above already. | The file was not changed. | Leave one of them and paste again.

respondents_total
แถวรวมของที่วางเขียนว่า {total} แต่จำนวนทั้งหมดรวมกันได้ {sum} | ไฟล์ไม่ถูกแก้ไข | ตรวจจำนวน หรือคัดลอกโดยไม่เอาแถวรวม
The total of what was pasted says {total}, but its numbers add up to {sum}. | The file was not changed. | Check the numbers, or copy without the total.

respondents_too_long
ที่วางมี {count} แถว แต่ตั้งแต่รายการที่เลือกลงไปมี {room} รายการ | ไฟล์ไม่ถูกแก้ไข | เลือกรายการแรกที่จะวาง หรือคัดลอกให้มีชื่อรายการด้วย
What was pasted has {count} rows, but from the chosen line down there are {room} lines. | The file was not changed. | Choose the first line to paste to, or copy the names too.

respondents_shape
ที่วางมี {columns} คอลัมน์ | ไฟล์ไม่ถูกแก้ไข | คัดลอกชื่อรายการกับจำนวน จะมีร้อยละด้วยก็ได้ ครั้งละหนึ่งตาราง
What was pasted has {columns} columns. | The file was not changed. | Copy names and numbers of one table, with percentages or without.

respondents_none
ในที่วางไม่มีจำนวนคน | ไฟล์ไม่ถูกแก้ไข | คัดลอกชื่อรายการกับจำนวน แล้ววางอีกครั้ง
What was pasted holds no numbers of people. | The file was not changed. | Copy names and numbers and paste again.

respondents_columns
ในที่วางดูไม่ออกว่าคอลัมน์ใดเป็นจำนวน คอลัมน์ใดเป็นร้อยละ | ไฟล์ไม่ถูกแก้ไข | คัดลอกให้มีหัวคอลัมน์ด้วย หรือคัดลอกเฉพาะชื่อรายการกับจำนวน
What was pasted does not say which column holds numbers and which percentages. | The file was not changed. | Copy the headings too, or the names and numbers alone.

respondents_name_taken
ตารางนี้มี {name} แล้ว | ไฟล์ไม่ถูกแก้ไข | ใช้ชื่ออื่น
This table has {name} already. | The file was not changed. | Choose another name.

respondents_line_gone
รายการ {name} ไม่อยู่ในตารางนี้แล้ว | ไฟล์ไม่ถูกแก้ไข
{name} is no longer a line of this table. | The file was not changed.

nothing_to_undo
ไม่มีอะไรให้เลิกทำ
There is nothing to undo.

nothing_to_redo
ไม่มีอะไรให้ทำซ้ำ
There is nothing to redo.

nothing_to_print
แท็บนี้ยังไม่มีเอกสารให้พิมพ์ | เอกสารทั้งหมดอยู่ในเมนู “ส่งออก”
This tab has no paper to print yet. | All papers are in the menu “Export”.

crosswalk_empty
ข้อ {code} ปี {year} ยังไม่มีคู่ให้ยืนยัน | ไฟล์ไม่ถูกแก้ไข | เลือกข้อที่ตรงกันก่อน หรือบอกว่าไม่มี
{code} of {year} has no pair to confirm yet. | The file was not changed. | Choose its item first, or say that there is none.

crosswalk_unreadable
{name} ไม่ใช่ตารางเทียบข้อของ ITA Desktop หรือเสียหาย | ไฟล์สำนักงานไม่ถูกแก้ไข | เลือกไฟล์ที่ลงท้ายด้วย .ita-crosswalk
{name} is no crosswalk of ITA Desktop, or it is damaged. | The office file was not changed. | Choose a file that ends in .ita-crosswalk.

crosswalk_other_packs
{name} เทียบข้อคำถามชุด {has} แต่ปีที่ดูอยู่ใช้ชุด {wanted} | ไฟล์สำนักงานไม่ถูกแก้ไข | เลือกไฟล์ของชุด {wanted}
{name} is about the sets {has}, but the years shown use {wanted}. | The office file was not changed. | Choose a file of {wanted}.

followup_quantity
จำนวน {quantity} บันทึกไม่ได้ | ของเดิมยังอยู่ | พิมพ์จำนวนตั้งแต่ 0 ขึ้นไป ไม่เกิน 12 หลัก
{quantity} can't be kept as a quantity. | What was there before stays. | Type a number from 0 on, of at most 12 digits.

followup_month_outside
เดือน {month} ไม่อยู่ในปีงบประมาณ {year} | ยังไม่บันทึกอะไร | เลือกเดือนตั้งแต่ตุลาคมถึงกันยายนของปีนั้น
{month} is not in fiscal year {year}. | Nothing was written down. | Choose a month from October to September of that year.

report_heading_written
หัวข้อนี้มีข้อความอยู่ จึงยืนยันว่าไม่มีไม่ได้ | ข้อความเดิมยังอยู่ | ลบข้อความก่อน แล้วยืนยันอีกครั้ง
This heading has words, so it can't be confirmed as none. | The words are still there. | Empty it first, then confirm again.

form_unknown
{name} ไม่ใช่แบบติดตามที่ส่งจากโปรแกรมนี้ หรือเสียหายจนอ่านไม่ได้ | ไฟล์สำนักงานไม่ถูกแก้ไข | ขอไฟล์ที่ส่งให้ฝ่าย หรือส่งแบบใหม่
{name} is no form that this program sent, or too damaged to read. | The office file was not changed. | Ask for the file that was sent, or send a new form.

form_lost
{name} เป็นแบบที่ไม่มีส่วนที่ซ่อนไว้แล้ว (คัดลอกไปไฟล์ใหม่ หรือบันทึกจาก Google Sheets) จึงไม่รู้ว่าแถวใดเป็นของรายการใด | คำตอบที่กรอกยังอยู่ในไฟล์นั้น ไฟล์สำนักงานไม่ถูกแก้ไข | ส่งแบบใหม่ แล้วคัดลอกคำตอบจากไฟล์นั้นไปวางในแบบใหม่
{name} is a form that lost its hidden part (copied to a new workbook, or saved by Google Sheets), so nobody can say which row is which. | The answers are still in that file; the office file was not changed. | Send a new form, and paste the answers of that file into it.

form_broken
{name} ไม่มีคอลัมน์รหัสกิจกรรมที่ซ่อนไว้แล้ว จึงไม่รู้ว่าแถวใดเป็นกิจกรรมใด | ไฟล์สำนักงานไม่ถูกแก้ไข | ส่งแบบใหม่ให้ฝ่ายคัดลอกข้อความลงไป
{name} has lost its hidden column of activities, so nobody can say which row is which. | The office file was not changed. | Send a new form, and let the section copy its words into that.

form_other_office
เป็นแบบของ{office} | ไฟล์สำนักงานไม่ถูกแก้ไข | ขอไฟล์ที่ส่งจากสำนักงานนี้
This is a form of {office}. | The office file was not changed. | Ask for the file that this office sent.

form_other_year
เป็นแบบของปี {other} จึงยังไม่รวม | ไฟล์สำนักงานไม่ถูกแก้ไข | ส่งแบบของปี {year} หรือเปิดปี {other} ก่อนรับกลับ
This is a form of {other}, so it is not merged. | The office file was not changed. | Send a form of {year}, or look at year {other} first.

form_other_month
เป็นแบบของรอบ {month} จึงยังไม่รวม | ไฟล์สำนักงานไม่ถูกแก้ไข | เลือกรอบ {month} ก่อนรับกลับ
This is a form of {month}, so it is not merged. | The office file was not changed. | Choose {month} first.

form_month_outside
เดือน {month} ไม่อยู่ในปีงบประมาณ {year} | ยังไม่มีไฟล์ใดถูกเขียน | เลือกเดือนตั้งแต่ตุลาคมถึงกันยายนของปีนั้น
{month} is not in fiscal year {year}. | Nothing was written. | Choose a month from October to September of that year.

form_section_gone
{section}ไม่อยู่ในไฟล์สำนักงานแล้ว | ไฟล์สำนักงานไม่ถูกแก้ไข
{section} is no longer in the office file. | The office file was not changed.

form_twice
{name} เป็นแบบฉบับเดียวกันแต่กรอกไม่เหมือนกัน จึงยังไม่รวม | ไฟล์สำนักงานไม่ถูกแก้ไข | รวมไฟล์แรกก่อน แล้วรับไฟล์นี้อีกครั้ง
{name} is the same form, filled in differently, so it is not merged. | The office file was not changed. | Merge the first file, then bring this one again.

forms_none
ไม่พบไฟล์ .xlsx ใน {name} | ไฟล์สำนักงานไม่ถูกแก้ไข
There is no .xlsx file in {name}. | The office file was not changed.

form_photo_alone
{name} เป็นรูป แต่ไม่มีแบบของฝ่ายใดมาด้วย | ไฟล์สำนักงานไม่ถูกแก้ไข | เลือกแบบ (.xlsx) ก่อน แล้วจึงเพิ่มรูป หรือวางรูปเป็นหลักฐานที่กิจกรรมเอง
{name} is a picture, but no form of a section came with it. | The office file was not changed. | Choose the form (.xlsx) first, then add the pictures, or drop them on their activity as evidence.

form_photo_no_form
ไม่มีแบบที่รับได้ของฝ่ายที่รูป {name} อยู่ในโฟลเดอร์ | ไม่ได้เก็บรูปนี้ รูปอื่นไม่กระทบ | รับแบบของฝ่ายนั้นพร้อมรูป หรือวางรูปที่กิจกรรมเอง
No form of the section in whose folder {name} lies can be taken in. | It was not kept; others are not touched. | Bring the form of that section too, or drop the picture on its activity.

form_photo_asks
ไม่รู้แน่ว่ารูป {name} เป็นของกิจกรรมใด | ไม่ได้เก็บรูปนี้ รูปอื่นไม่กระทบ | เลือกกิจกรรมในหน้าต่างรับแบบกลับ หรือตั้งชื่อไฟล์ขึ้นต้นด้วยลำดับของแถว แล้วรับอีกครั้ง
Nobody can say which activity {name} shows. | It was not kept; others are not touched. | Choose the activity in the window of returned forms, or begin its name with the number of the row and bring it again.

form_photo_beyond
รับรูปครั้งหนึ่งได้ไม่เกิน {most} รูป จึงยังไม่ได้รับ {name} | รูปนี้ยังอยู่ที่เดิม | รวมแบบนี้ก่อน แล้วรับโฟลเดอร์เดิมอีกครั้ง
No more than {most} pictures are taken at once, so {name} waits. | It lies where it was. | Merge these first, then bring the same folder again.

form_file_no_photo
{name} ไม่ใช่รูป จึงไม่ได้มากับแบบ | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | ถ้าเป็นหลักฐาน ให้วางไฟล์ที่กิจกรรมเอง
{name} is no picture, so it did not come along with the form. | It was not kept; others are not touched. | If it is evidence, drop it on its activity.
""")
