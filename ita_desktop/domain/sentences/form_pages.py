"""What is said of printed monthly forms and of their pages that come back."""

from ita_desktop.domain.sentences.table import table

FORM_PAGES = table("""
form_code_unreadable
“{text}” ไม่ใช่รหัสหน้าของแบบกำกับติดตาม | ไฟล์ไม่ถูกแก้ไข | รหัสอยู่ใต้เลขหน้าด้านขวาบน เช่น ITA-00-256912-02-1-1
“{text}” is no code of a page of the monthly form. | The file was not changed. | The code stands below the page number at the top right, such as ITA-00-256912-02-1-1.

form_code_wrong
รหัสหน้า {text} มีตัวเลขผิด เลขตรวจสอบไม่ตรง | ไฟล์ไม่ถูกแก้ไข | อ่านรหัสใต้เลขหน้าด้านขวาบนอีกครั้ง หรือจัดเก็บด้วยตนเอง
The page code {text} has a wrong digit: its check digit does not fit. | The file was not changed. | Read the code below the page number again, or file the page by hand.

form_page_unknown
ไม่มีหน้า {page} แบบหนึ่งมีได้ไม่เกิน {most} หน้า | ไฟล์ไม่ถูกแก้ไข | พิมพ์เลขหน้าตามที่อยู่ด้านขวาบนของแบบ
There is no page {page}; a form has at most {most}. | The file was not changed. | Type the page number as it stands at the top right of the form.

form_section_unknown
ไม่มี “{text}” ในสำนักงานเขตนี้ | ยังไม่มีไฟล์ใดถูกเขียน | ใช้ชื่อเต็มของฝ่าย: {known}
This office has no section “{text}”. | Nothing was written. | Use its full name: {known}.

form_year_unknown
แบบนี้เป็นของปีงบประมาณ {year} ซึ่งไม่มีในไฟล์นี้ | ยังไม่ได้จัดเก็บหน้านี้ | เพิ่มปี {year} ก่อน หรือเปิดไฟล์ที่มีปีนั้น
This form belongs to fiscal year {year}, which this file does not have. | The page was not filed. | Add {year} first, or open the file that has it.

scan_unreadable
ไม่พบคิวอาร์ที่อ่านได้ใน {name} | ยังไม่ได้จัดเก็บหน้านี้ | เลือกเดือน ฝ่าย และหน้าด้วยตนเอง หรือถ่ายใหม่ให้เห็นคิวอาร์มุมขวาบนชัด
No QR could be read in {name}. | The page was not filed. | Choose month, section and page yourself, or take it again with the QR at the top right in sight.

scan_foreign
คิวอาร์ใน {name} ไม่ใช่ของแบบกำกับติดตาม | ยังไม่ได้จัดเก็บหน้านี้ | ถ้าเป็นหน้าของแบบ ให้เลือกเดือน ฝ่าย และหน้าด้วยตนเอง
The QR in {name} is not one of a monthly form. | The page was not filed. | If it is a page of a form, choose month, section and page yourself.

scan_other_office
{name} เป็นแบบของสำนักงานเขตอื่น (รหัส {code}) | ยังไม่ได้จัดเก็บหน้านี้ | ส่งคืนสำนักงานเขตนั้น
{name} is a form of another district office (code {code}). | The page was not filed. | Give it back to that office.

scan_filed_before
หน้า {code} มีภาพอยู่แล้ว จึงยังไม่ได้เก็บ {name} | ภาพเดิมยังอยู่ | ถ้าต้องการใช้ภาพใหม่แทน ให้จัดเก็บด้วยตนเอง
Page {code} has its picture already, so {name} was not filed. | The picture before is still there. | To replace it, file the new one by hand.

scan_twice
{name} เป็นหน้า {code} ซ้ำกับอีกภาพที่นำเข้าพร้อมกัน | เก็บภาพแรกไว้แล้ว | ถ้าต้องการใช้ภาพนี้แทน ให้จัดเก็บด้วยตนเอง
{name} is page {code} again, which another picture showed as well. | The first one was filed. | To use this one instead, file it by hand.

scan_unsigned
{name} เป็นแบบที่โปรแกรมนี้พิมพ์ออกมา ยังไม่มีลายเซ็น จะจัดเก็บหรือไม่ | ยังไม่ได้จัดเก็บหน้านี้ | ถ้าลงนามในไฟล์นี้แล้ว ให้จัดเก็บด้วยตนเอง ถ้ายัง ให้พิมพ์ ลงนาม แล้วสแกน
{name} is the form as this program printed it, with no signature yet. File it all the same? | The page was not filed. | If it was signed in this very file, file it by hand; if not, print it, sign it and scan it.

scan_kind_unknown
{name} ไม่ใช่รูปหรือไฟล์ PDF | ยังไม่ได้จัดเก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | ใช้ไฟล์สแกนหรือรูปถ่ายของแบบที่ลงนามแล้ว
{name} is neither a picture nor a PDF. | It was not filed; others are not touched. | Use a scan or a photo of the signed form.

scan_broken
เปิด {name} ไม่ได้ เพราะไฟล์เสียหายหรือมีรหัสผ่าน | ยังไม่ได้จัดเก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | สแกนใหม่ หรือบันทึกเป็น PDF ที่ไม่มีรหัสผ่าน
{name} can't be opened: it is damaged or has a password. | It was not filed; others are not touched. | Scan it again, or save it as a PDF without a password.
""")
