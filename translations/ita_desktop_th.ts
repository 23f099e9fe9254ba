<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Go on</source>
        <translation>ทำงานต่อ</translation>
    </message>
    <message>
        <source>Keep a report…</source>
        <translation>เก็บรายงานปัญหา…</translation>
    </message>
    <message>
        <source>The file before is backed up.</source>
        <translation>สำรองไฟล์เดิมไว้ก่อนแล้ว</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ค่าที่ตั้งไว้</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>แบบวัด</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Sub-question</source>
        <translation>ข้อย่อย</translation>
    </message>
    <message>
        <source>What the assessor looks for</source>
        <translation>สิ่งที่ผู้ประเมินตรวจ</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>ฝ่ายที่รับผิดชอบ</translation>
    </message>
    <message>
        <source>Official score</source>
        <translation>คะแนนทางการ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>การเผยแพร่</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Checked element</source>
        <translation>องค์ประกอบที่ตรวจแล้ว</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>เอกสารแนบ</translation>
    </message>
    <message>
        <source>Pair of items of two years</source>
        <translation>คู่ข้อคำถามสองปี</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>District</source>
        <translation>เขต</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Own web site</source>
        <translation>เว็บไซต์ของสำนักงาน</translation>
    </message>
    <message>
        <source>Number prefix of letters</source>
        <translation>เลขนำหน้าหนังสือ</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ชื่อย่อ</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>ลำดับในรายการ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>ลงนามในฐานะ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Item set</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>การปัดเศษ</translation>
    </message>
    <message>
        <source>Weights confirmed</source>
        <translation>ยืนยันน้ำหนักแล้ว</translation>
    </message>
    <message>
        <source>Levels confirmed</source>
        <translation>ยืนยันระดับแล้ว</translation>
    </message>
    <message>
        <source>Rounding confirmed</source>
        <translation>ยืนยันการปัดเศษแล้ว</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>ชื่อสั้น</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>คำตอบเป็น</translation>
    </message>
    <message>
        <source>Title confirmed</source>
        <translation>ยืนยันชื่อแล้ว</translation>
    </message>
    <message>
        <source>Scale confirmed</source>
        <translation>ยืนยันแบบคำตอบแล้ว</translation>
    </message>
    <message>
        <source>High is good</source>
        <translation>สูงคือดี</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Each instrument from</source>
        <translation>แบบวัดแต่ละแบบตั้งแต่</translation>
    </message>
    <message>
        <source>For the total only</source>
        <translation>เฉพาะคะแนนรวม</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>จำนวนคำตอบ</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Explanation to the assessor</source>
        <translation>คำอธิบายต่อผู้ประเมิน</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>วันที่เผยแพร่</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>วันที่อนุมัติ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Assessor&apos;s comment</source>
        <translation>ข้อเสนอแนะของผู้ประเมิน</translation>
    </message>
    <message>
        <source>Reason for the score</source>
        <translation>เหตุผลของคะแนน</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>บันทึกของหน่วยงาน</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>จากปี</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>ถึงปี</translation>
    </message>
    <message>
        <source>How they go together</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>row %1, cell %2</source>
        <translation>แถว %1 ช่อง %2</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>หลังนำเข้า</translation>
    </message>
    <message>
        <source>Import the result of fiscal year %1</source>
        <translation>นำเข้าผลปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>A list of items and scores, the answers of each sub-question, or the published table.</source>
        <translation>รายการข้อกับคะแนน คำตอบของแต่ละข้อย่อย หรือตารางผลที่ประกาศ</translation>
    </message>
    <message numerus="yes">
        <source>%n values imported.</source>
        <translation>
            <numerusform>นำเข้าแล้ว %n ค่า</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>แน่ใจ</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>ควรตรวจ</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>ไม่มีคู่</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>ปรับถ้อยคำ</translation>
    </message>
    <message>
        <source>split into several</source>
        <translation>แยกเป็นหลายข้อ</translation>
    </message>
    <message>
        <source>merged into one</source>
        <translation>รวมเป็นข้อเดียว</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Both ask the same in the same words.</source>
        <translation>ถามเรื่องเดียวกันด้วยถ้อยคำเดียวกัน</translation>
    </message>
    <message>
        <source>The words are alike (%1 of 100).</source>
        <translation>ถ้อยคำใกล้เคียงกัน (%1 จาก 100)</translation>
    </message>
    <message>
        <source>One stands nearly whole in the other (%1 of 100).</source>
        <translation>ข้อหนึ่งอยู่ในอีกข้อเกือบทั้งหมด (%1 จาก 100)</translation>
    </message>
    <message>
        <source>No item of the other year asks this.</source>
        <translation>อีกปีไม่มีข้อที่ถามเรื่องนี้</translation>
    </message>
    <message>
        <source>Proposed with the program; nobody of the assessor has confirmed it.</source>
        <translation>ข้อเสนอที่มากับโปรแกรม ผู้ประเมินยังไม่ได้ยืนยัน</translation>
    </message>
    <message>
        <source>From the file of another office, not confirmed there.</source>
        <translation>จากไฟล์ของสำนักงานอื่น ที่นั่นยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Confirmed in this file.</source>
        <translation>ยืนยันแล้วในไฟล์นี้</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>ชื่อใหม่</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>Import the item list of fiscal year %1</source>
        <translation>นำเข้ารายการข้อของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>A table with the code and the question of each item, under its indicator.</source>
        <translation>ตารางที่มีรหัสและคำถามของแต่ละข้อ อยู่ใต้ตัวชี้วัดของข้อนั้น</translation>
    </message>
    <message numerus="yes">
        <source>%n items imported.</source>
        <translation>
            <numerusform>นำเข้าแล้ว %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>sub-question %1</source>
        <translation>ข้อย่อย %1</translation>
    </message>
    <message>
        <source>%1 copy.ita</source>
        <translation>%1 สำเนา.ita</translation>
    </message>
    <message>
        <source>A copy is at %1</source>
        <translation>เก็บสำเนาไว้ที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>Keeping a copy…</source>
        <translation>กำลังเก็บสำเนา…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>กำลังตรวจไฟล์…</translation>
    </message>
    <message>
        <source>Every row, reference and picture was looked through.</source>
        <translation>ตรวจทุกแถว ทุกการอ้างอิง และทุกรูปแล้ว</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>ไฟล์สมบูรณ์ดี</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>สิ่งที่ปลอดภัย</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่ทำได้</translation>
    </message>
    <message>
        <source>Office files</source>
        <translation>ไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>Open office file</source>
        <translation>เปิดไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>ไฟล์สำนักงานใหม่</translation>
    </message>
    <message>
        <source>Excel and text</source>
        <translation>Excel และข้อความ</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>เลือกไฟล์ที่จะนำเข้า</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>เลือกรูปภาพ</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>บันทึกรูป</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>เลือกไฟล์สำรอง</translation>
    </message>
    <message>
        <source>Keep a report</source>
        <translation>เก็บรายงานปัญหา</translation>
    </message>
    <message>
        <source>Choose a file to attach</source>
        <translation>เลือกไฟล์ที่จะแนบ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ไฟล์ทั้งหมด</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Choose a crosswalk</source>
        <translation>เลือกตารางเทียบข้อ</translation>
    </message>
    <message>
        <source>Crosswalks</source>
        <translation>ตารางเทียบข้อ</translation>
    </message>
    <message>
        <source>Save the crosswalk</source>
        <translation>บันทึกตารางเทียบข้อ</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>เก็บสำเนาไว้ที่อื่น</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <translation>มีไฟล์ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>เขียนทับ</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>เขียนทับ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ทำซ้ำ: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>ยังไม่มีคะแนน</translation>
    </message>
    <message>
        <source>title unconfirmed</source>
        <translation>ชื่อยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>ปี %1</translation>
    </message>
    <message>
        <source>Instrument · indicator · item</source>
        <translation>แบบวัด · ตัวชี้วัด · ข้อ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>This version keeps the office, its years and results; this tab comes with the next ones.</source>
        <translation>รุ่นนี้เก็บข้อมูลสำนักงาน ปี และผลคะแนน ส่วนแท็บนี้จะมากับรุ่นถัดไป</translation>
    </message>
    <message>
        <source>See the weak items</source>
        <translation>ดูข้อที่เป็นจุดอ่อน</translation>
    </message>
    <message>
        <source>What the last result asks for is in the first tab already.</source>
        <translation>สิ่งที่ผลครั้งล่าสุดบอกให้ทำอยู่ในแท็บแรกแล้ว</translation>
    </message>
    <message>
        <source>Show the indicators</source>
        <translation>ไปที่ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Prepare sections and people</source>
        <translation>เตรียมฝ่ายและบุคคล</translation>
    </message>
    <message>
        <source>Who answers for what: ten sections, schools, and those who sign.</source>
        <translation>ใครรับผิดชอบอะไร: สิบฝ่าย โรงเรียน และผู้ลงนาม</translation>
    </message>
    <message>
        <source>Open office details</source>
        <translation>เปิดข้อมูลสำนักงาน</translation>
    </message>
    <message>
        <source>No measure plan in this version yet</source>
        <translation>รุ่นนี้ยังไม่มีแผนมาตรการ</translation>
    </message>
    <message>
        <source>No monthly follow-up in this version yet</source>
        <translation>รุ่นนี้ยังไม่มีการติดตามรายเดือน</translation>
    </message>
    <message>
        <source>No risk assessment in this version yet</source>
        <translation>รุ่นนี้ยังไม่มีการประเมินความเสี่ยง</translation>
    </message>
    <message>
        <source>No action plan in this version yet</source>
        <translation>รุ่นนี้ยังไม่มีแผนป้องกันการทุจริต</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>&amp;New office file…</source>
        <translation>ไฟล์สำนักงานใหม่…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิด…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>ไฟล์ล่าสุด</translation>
    </message>
    <message>
        <source>Open the &amp;sample office</source>
        <translation>เปิดสำนักงานตัวอย่าง</translation>
    </message>
    <message>
        <source>&amp;Print the score analysis…</source>
        <translation>พิมพ์รายงานวิเคราะห์ผลคะแนน…</translation>
    </message>
    <message>
        <source>Score analysis as &amp;Word…</source>
        <translation>รายงานวิเคราะห์ผลคะแนนเป็น Word…</translation>
    </message>
    <message>
        <source>Score analysis as &amp;Excel…</source>
        <translation>ตารางวิเคราะห์ผลคะแนนเป็น Excel…</translation>
    </message>
    <message>
        <source>Print the &amp;list of published links…</source>
        <translation>พิมพ์รายการลิงก์ที่เผยแพร่…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy elsewhere…</source>
        <translation>เก็บสำเนาไว้ที่อื่น…</translation>
    </message>
    <message>
        <source>&amp;Backup and restore…</source>
        <translation>สำรองและกู้คืน…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>ปิดไฟล์</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ประวัติ…</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Measure plans</source>
        <translation>แผนมาตรการ</translation>
    </message>
    <message>
        <source>Monthly follow-up</source>
        <translation>ติดตามรายเดือน</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>ประเมินความเสี่ยง</translation>
    </message>
    <message>
        <source>Anti-corruption plan</source>
        <translation>แผนป้องกันการทุจริต</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>&amp;Years of this file…</source>
        <translation>ปีในไฟล์นี้…</translation>
    </message>
    <message>
        <source>&amp;Framework of this year…</source>
        <translation>ชุดข้อคำถามของปีนี้…</translation>
    </message>
    <message>
        <source>&amp;Crosswalk with the year before…</source>
        <translation>เทียบข้อกับปีก่อน…</translation>
    </message>
    <message>
        <source>&amp;Scores of last year&apos;s result…</source>
        <translation>คะแนนของผลปีก่อน…</translation>
    </message>
    <message>
        <source>&amp;Item list of this year…</source>
        <translation>รายการข้อของปีนี้…</translation>
    </message>
    <message>
        <source>&amp;Charts of the result…</source>
        <translation>กราฟผลคะแนน…</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>ลองปรับคะแนน…</translation>
    </message>
    <message>
        <source>&amp;Office details…</source>
        <translation>ข้อมูลสำนักงาน…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>ตรวจไฟล์</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>&amp;About ITA Desktop</source>
        <translation>เกี่ยวกับ ITA Desktop</translation>
    </message>
    <message>
        <source>BMA %1</source>
        <translation>กทม. %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับช่วงต่อ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>เปิดอ่าน</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>กู้คืนไฟล์สำรองเมื่อ %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่ทำ</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>ทำไฟล์ %1 เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>กำลังทำ %1…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>page %1 can&apos;t be drawn</source>
        <translation>วาดหน้า %1 ไม่ได้</translation>
    </message>
    <message>
        <source>the printer does not take the job</source>
        <translation>เครื่องพิมพ์ไม่รับงาน</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>น้อยที่สุด</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>น้อย</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>มาก</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>มากที่สุด</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ระดับ %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>มี</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>“Yes” is good</source>
        <translation>ตอบ “มี” = ดี</translation>
    </message>
    <message>
        <source>“No” is good</source>
        <translation>ตอบ “ไม่มี” = ดี</translation>
    </message>
    <message>
        <source>A high answer is good</source>
        <translation>คะแนนสูง = ดี</translation>
    </message>
    <message>
        <source>A low answer is good</source>
        <translation>ตอบน้อย = ดี</translation>
    </message>
    <message>
        <source>Answers are known of %1 of %2 sub-questions; the score needs all of them.</source>
        <translation>มีคำตอบ %1 จาก %2 ข้อย่อย ต้องครบทุกข้อย่อยจึงคำนวณคะแนนได้</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>ใช้คะแนนนี้</translation>
    </message>
    <message>
        <source>No official score is typed in, so the computed one counts.</source>
        <translation>ยังไม่มีคะแนนทางการ จึงใช้คะแนนคำนวณ</translation>
    </message>
    <message>
        <source>The official score is %1 %2: rounding of printed percentages makes as much.</source>
        <translation>คะแนนทางการ%2 %1 เกิดจากการปัดเศษร้อยละที่พิมพ์ได้</translation>
    </message>
    <message>
        <source>The official score is %1 %2, more than rounding makes: it was typed by hand and counts.</source>
        <translation>คะแนนทางการ%2 %1 มากกว่าการปัดเศษ เป็นคะแนนที่พิมพ์เอง และใช้คะแนนนี้</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>สูงกว่า</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>ต่ำกว่า</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ต่างกัน</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ITA Desktop</source>
        <translation>เกี่ยวกับ ITA Desktop</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message>
        <source>Prepares the ITA of a district office: offline, in one file that stays with the office.</source>
        <translation>เตรียมการประเมิน ITA ของสำนักงานเขต ไม่ต้องใช้อินเทอร์เน็ต ทุกอย่างอยู่ในไฟล์เดียวของสำนักงาน</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is built on Qt and other free software, whose licences lie in its folder.</source>
        <translation>ซอฟต์แวร์เสรีภายใต้สัญญาอนุญาต MIT สร้างบน Qt และซอฟต์แวร์เสรีอื่น สัญญาอนุญาตทั้งหมดอยู่ในโฟลเดอร์ของโปรแกรม</translation>
    </message>
    <message>
        <source>Logs of faults:</source>
        <translation>บันทึกข้อผิดพลาด:</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>ดูสัญญาอนุญาต</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Sum %1</source>
        <translation>รวม %1</translation>
    </message>
    <message>
        <source>Sum %1 respondents</source>
        <translation>รวม %1 คน</translation>
    </message>
    <message>
        <source>Percentages should make 100.</source>
        <translation>ร้อยละต้องรวมได้ 100</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Counts</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Answers as counts or as percentages</source>
        <translation>คำตอบเป็นจำนวนคนหรือร้อยละ</translation>
    </message>
    <message>
        <source>Sub-questions</source>
        <translation>ข้อย่อย</translation>
    </message>
    <message>
        <source>The question itself</source>
        <translation>ตัวคำถาม</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backup and restore</source>
        <translation>สำรองและกู้คืน</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>สำรองเมื่อ</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>เพราะ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ไฟล์สำรอง</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>สำรองเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>กู้คืนไฟล์สำรองนี้…</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>ไฟล์สำรองอื่น…</translation>
    </message>
    <message>
        <source>Made by itself once a day and before every import. Kept 7 days, 5 weeks and 12 months; those asked for stay.</source>
        <translation>สำรองเองวันละครั้งและก่อนนำเข้าทุกครั้ง เก็บไว้ 7 วัน 5 สัปดาห์ และ 12 เดือน ส่วนที่สั่งสำรองเองเก็บไว้ตลอด</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>Open an office file to see its backups, or choose one.</source>
        <translation>เปิดไฟล์สำนักงานเพื่อดูไฟล์สำรอง หรือเลือกไฟล์สำรองเอง</translation>
    </message>
    <message>
        <source>First opening of the day</source>
        <translation>เปิดครั้งแรกของวัน</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>ก่อนนำเข้า</translation>
    </message>
    <message>
        <source>Before a new version changed the file</source>
        <translation>ก่อนโปรแกรมรุ่นใหม่ปรับไฟล์</translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation>ถูกแทนที่ด้วยการกู้คืน</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>สั่งสำรองเอง</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>กำลังสำรอง…</translation>
    </message>
    <message>
        <source>Put “%1” in the place of the file?</source>
        <translation>นำ “%1” มาแทนไฟล์นี้หรือไม่</translation>
    </message>
    <message>
        <source>The file as it is now is kept among the backups, so this can be taken back.</source>
        <translation>ไฟล์ปัจจุบันจะเก็บไว้ในไฟล์สำรอง จึงกลับคืนได้</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่ทำ</translation>
    </message>
    <message>
        <source>Last change in the backup %1, in the file now %2.</source>
        <translation>แก้ไขล่าสุด: ไฟล์สำรอง %1 ไฟล์ปัจจุบัน %2</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>people</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>The backup is in place; the file before is kept.</source>
        <translation>กู้คืนแล้ว และเก็บไฟล์เดิมไว้แล้ว</translation>
    </message>
</context>
<context>
    <name>ChartsDialog</name>
    <message>
        <source>Charts of the result</source>
        <translation>กราฟผลคะแนน</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>กราฟ</translation>
    </message>
    <message>
        <source>Result of fiscal year</source>
        <translation>ผลของปีงบประมาณ</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>ผล ITA ปี %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>คัดลอกรูป</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>บันทึกรูป…</translation>
    </message>
    <message>
        <source>No year of this file has a result yet.</source>
        <translation>ไฟล์นี้ยังไม่มีผลคะแนนของปีใด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>ปี %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>เรดาร์</translation>
    </message>
    <message>
        <source>Indicators beside the year before</source>
        <translation>ตัวชี้วัดเทียบกับปีก่อน</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>เรียงคะแนน</translation>
    </message>
    <message>
        <source>Indicators from the best down</source>
        <translation>ตัวชี้วัดเรียงจากคะแนนมากไปน้อย</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ตามลำดับ</translation>
    </message>
    <message>
        <source>Indicators by number</source>
        <translation>ตัวชี้วัดตามลำดับที่</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>ตามระดับ</translation>
    </message>
    <message>
        <source>Items on each level</source>
        <translation>จำนวนข้อในแต่ละระดับ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>หลายปี</translation>
    </message>
    <message>
        <source>Scores over the years</source>
        <translation>คะแนนย้อนหลัง</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>คะแนนน้อยไปมาก</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Items, weakest first</source>
        <translation>ข้อ เรียงจากคะแนนน้อยไปมาก</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>(unconfirmed)</source>
        <translation>(ยังไม่ยืนยัน)</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>บันทึกของเรา</translation>
    </message>
    <message>
        <source>Own note on “%1”</source>
        <translation>บันทึกของเราเรื่อง “%1”</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>No elements are known for this item.</source>
        <translation>ยังไม่รู้องค์ประกอบของข้อนี้</translation>
    </message>
</context>
<context>
    <name>CrosswalkDialog</name>
    <message>
        <source>Items of %1 and %2</source>
        <translation>ข้อคำถามปี %1 กับปี %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>คู่กับ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Items of both years</source>
        <translation>ข้อคำถามของทั้งสองปี</translation>
    </message>
    <message>
        <source>Only what is not confirmed</source>
        <translation>เฉพาะที่ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Confirm all that are sure</source>
        <translation>ยืนยันทุกข้อที่แน่ใจ</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>นำเข้าจากไฟล์…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>บันทึกเป็นไฟล์…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ยกเลิกการยืนยัน</translation>
    </message>
    <message>
        <source>With this one</source>
        <translation>คู่กับข้อนี้</translation>
    </message>
    <message>
        <source>With this too</source>
        <translation>คู่กับข้อนี้ด้วย</translation>
    </message>
    <message>
        <source>With none</source>
        <translation>ไม่มีคู่</translation>
    </message>
    <message>
        <source>Choose another item</source>
        <translation>เลือกข้ออื่น</translation>
    </message>
    <message>
        <source>title unconfirmed</source>
        <translation>ชื่อข้อยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>%1 of %2 items are confirmed. What is not confirmed stops nothing.</source>
        <translation>ยืนยันแล้ว %1 จาก %2 ข้อ ข้อที่ยังไม่ยืนยันไม่กระทบงานอื่น</translation>
    </message>
    <message>
        <source>Titles of the other year or of this item are not known yet, so nothing is proposed.</source>
        <translation>ยังไม่ทราบชื่อข้อของอีกปีหรือของข้อนี้ จึงไม่มีข้อเสนอ</translation>
    </message>
    <message>
        <source>Nothing is proposed: choose its item, or say that there is none.</source>
        <translation>ไม่มีข้อเสนอ เลือกข้อที่ตรงกัน หรือบอกว่าไม่มีคู่</translation>
    </message>
    <message>
        <source>Type a code or some letters of its title</source>
        <translation>พิมพ์รหัสหรือบางคำในชื่อข้อ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 pairs were taken; %2 fit no item of this file.</source>
        <translation>นำเข้า %1 คู่ อีก %2 คู่ไม่ตรงกับข้อใดในไฟล์นี้</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>FrameworkDialog</name>
    <message>
        <source>Framework of fiscal year %1</source>
        <translation>ชุดข้อคำถามของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Instrument · indicator · item</source>
        <translation>แบบวัด · ตัวชี้วัด · ข้อ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>เพิ่มข้อ</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>นำเข้ารายการ…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>ไฟล์นี้เปิดอ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>This fiscal year is locked; unlock it to change its framework.</source>
        <translation>ปีงบประมาณนี้ล็อกอยู่ ปลดล็อกก่อนจึงแก้ชุดข้อคำถามได้</translation>
    </message>
    <message>
        <source>Every change is kept at once and can be undone. Scores stay on their items.</source>
        <translation>ทุกการแก้ไขบันทึกทันทีและเลิกทำได้ คะแนนอยู่กับข้อเดิม</translation>
    </message>
    <message>
        <source>Levels, rounding, source</source>
        <translation>ระดับ การปัดเศษ ที่มา</translation>
    </message>
    <message>
        <source>title unconfirmed</source>
        <translation>ชื่อยังไม่ยืนยัน</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>แท็บ</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>ทุกฝ่าย</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>สิ่งที่ขั้นนี้เปลี่ยน</translation>
    </message>
    <message>
        <source>Undo everything after this</source>
        <translation>เลิกทำทุกอย่างหลังขั้นนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n ขั้น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n steps after this</source>
        <translation>
            <numerusform>เลิกทำ %n ขั้นหลังขั้นนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps?</source>
        <translation>
            <numerusform>เลิกทำ %n ขั้นหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>ทำซ้ำ: %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (เลิกทำแล้ว)</translation>
    </message>
    <message>
        <source>Nothing to undo after this</source>
        <translation>หลังขั้นนี้ไม่มีอะไรให้เลิกทำ</translation>
    </message>
    <message>
        <source>The file goes back to where it was after “%1”. Each step can be done again.</source>
        <translation>ไฟล์จะกลับไปเหมือนเมื่อเสร็จ “%1” และทำซ้ำแต่ละขั้นได้อีก</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่ทำ</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cells copied in Excel, or a table copied in Word or a web page.</source>
        <translation>เซลล์ที่คัดลอกจาก Excel หรือตารางที่คัดลอกจาก Word หรือหน้าเว็บ</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>จากไฟล์</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>จากคลิปบอร์ด</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>First you see what would change. Nothing is written before you say so.</source>
        <translation>จะแสดงสิ่งที่จะเปลี่ยนก่อน ยังไม่บันทึกอะไรจนกว่าจะสั่ง</translation>
    </message>
    <message>
        <source>Where is the table?</source>
        <translation>ตารางอยู่ที่ใด</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>เลือกแหล่งอื่น</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>สิ่งที่จะเปลี่ยน</translation>
    </message>
    <message>
        <source>What is not sure</source>
        <translation>สิ่งที่ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>ข้อสงสัย</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <translation>
            <numerusform>นำเข้า %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>คลิปบอร์ด</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>กำลังอ่าน %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes</source>
        <translation>
            <numerusform>%1: เปลี่ยน %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>ข้อสงสัย %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>ไม่มีข้อสงสัย</translation>
    </message>
    <message>
        <source>Backing up first…</source>
        <translation>กำลังสำรองก่อน…</translation>
    </message>
</context>
<context>
    <name>IndicatorPart</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>ตัวชี้วัดที่ %1</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Fiscal year %1 has no framework to analyse</source>
        <translation>ปีงบประมาณ %1 ยังไม่มีชุดข้อคำถามให้วิเคราะห์</translation>
    </message>
    <message>
        <source>No item set is known for fiscal year %1. Choose one in the years of this file.</source>
        <translation>ยังไม่รู้จักชุดข้อคำถามของปีงบประมาณ %1 เลือกได้ใน “ปีในไฟล์นี้”</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>เลือกชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>An item set of another year can be copied and changed.</source>
        <translation>ทำสำเนาชุดของปีอื่นแล้วแก้ไขได้</translation>
    </message>
    <message>
        <source>Open years</source>
        <translation>เปิดรายการปี</translation>
    </message>
    <message>
        <source>The result of fiscal year %1 is not here yet</source>
        <translation>ยังไม่มีผลปีงบประมาณ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for their scores. Both ways can be undone.</source>
        <translation>
            <numerusform>%n ข้อรอคะแนนอยู่ เริ่มได้สองทาง ทุกทางเลิกทำได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>นำเข้าจาก Excel</translation>
    </message>
    <message>
        <source>A list of items and scores, the answers of each sub-question, or the published table.</source>
        <translation>รายการข้อกับคะแนน คำตอบของแต่ละข้อย่อย หรือตารางผลที่ประกาศ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Type them</source>
        <translation>พิมพ์เอง</translation>
    </message>
    <message>
        <source>Down the column by keyboard: Enter goes to the next item. Ctrl+V pastes a column from Excel.</source>
        <translation>พิมพ์ลงไปทั้งคอลัมน์ด้วยแป้นพิมพ์ กด Enter ไปข้อถัดไป กด Ctrl+V เพื่อวางทั้งคอลัมน์จาก Excel</translation>
    </message>
    <message>
        <source>Put right what was refused, or press Esc in its field.</source>
        <translation>แก้สิ่งที่ยังบันทึกไม่ได้ก่อน หรือกด Esc ในช่องนั้น</translation>
    </message>
    <message numerus="yes">
        <source>%n scores were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>วางคะแนนแล้ว %n ข้อ กด Ctrl+Z เพื่อเลิกทำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>แสดงรายการ</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>กรองข้อ</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>นำเข้าคะแนน</translation>
    </message>
    <message>
        <source>Results by indicator and item</source>
        <translation>ผลตามตัวชี้วัดและข้อ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Preview and print the score analysis</source>
        <translation>ดูตัวอย่างและพิมพ์รายงานวิเคราะห์ผลคะแนน</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>จุดอ่อน</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>เฝ้าระวัง</translation>
    </message>
    <message>
        <source>Without score</source>
        <translation>ยังไม่มีคะแนน</translation>
    </message>
</context>
<context>
    <name>InstrumentPart</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>Together the instruments weigh %1 %.</source>
        <translation>น้ำหนักแบบวัดรวมกันได้ %1 %</translation>
    </message>
    <message>
        <source>Together: 100 %.</source>
        <translation>รวมกัน 100 %</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>The title of this item is not confirmed yet.</source>
        <translation>ชื่อของข้อนี้ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>%1 the item set of these years is another one</source>
        <translation>%1 ปีเหล่านี้ใช้ชุดข้อคำถามอื่น</translation>
    </message>
    <message>
        <source>Over the years: %1</source>
        <translation>ย้อนหลัง: %1</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>%1 since last year</source>
        <translation>%1 จากปีก่อน</translation>
    </message>
    <message>
        <source>Official score</source>
        <translation>คะแนนทางการ</translation>
    </message>
    <message>
        <source>Computed from answers</source>
        <translation>คำนวณจากคำตอบ</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>ปีก่อน</translation>
    </message>
</context>
<context>
    <name>ItemPart</name>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Short title for lists</source>
        <translation>ชื่อสั้นในรายการ</translation>
    </message>
    <message>
        <source>Question as published</source>
        <translation>คำถามตามประกาศ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>คำตอบเป็น</translation>
    </message>
    <message>
        <source>The title is confirmed</source>
        <translation>ชื่อนี้ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>What the assessor looks for</source>
        <translation>สิ่งที่ผู้ประเมินตรวจ</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>บรรทัดละหนึ่งเรื่อง</translation>
    </message>
    <message>
        <source>Usually answered for by</source>
        <translation>ฝ่ายที่รับผิดชอบตามปกติ</translation>
    </message>
    <message>
        <source>an assessor (0 or 100)</source>
        <translation>ผู้ประเมินให้ 0 หรือ 100</translation>
    </message>
    <message>
        <source>four levels, least to most</source>
        <translation>สี่ระดับ น้อยที่สุดถึงมากที่สุด</translation>
    </message>
    <message>
        <source>six steps</source>
        <translation>หกขั้น</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>มี หรือ ไม่มี</translation>
    </message>
    <message>
        <source>high is good</source>
        <translation>สูงคือดี</translation>
    </message>
    <message>
        <source>low is good</source>
        <translation>ต่ำคือดี</translation>
    </message>
    <message>
        <source>Sub-question</source>
        <translation>ข้อย่อย</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ทิศทาง</translation>
    </message>
    <message>
        <source>Sub-questions</source>
        <translation>ข้อย่อย</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ใช้ทำ</translation>
    </message>
    <message>
        <source>All keys work with the Thai layout on too.</source>
        <translation>ทุกปุ่มใช้ได้แม้เปิดแป้นพิมพ์ไทยอยู่</translation>
    </message>
    <message>
        <source>edit the marked cell</source>
        <translation>แก้เซลล์ที่เลือก</translation>
    </message>
    <message>
        <source>in a cell: keep, and edit the next below</source>
        <translation>ในเซลล์: บันทึก แล้วแก้เซลล์ถัดลงไป</translation>
    </message>
    <message>
        <source>in a cell: keep, and edit the next at the right</source>
        <translation>ในเซลล์: บันทึก แล้วแก้เซลล์ทางขวา</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>แถวใหม่</translation>
    </message>
    <message>
        <source>leave without keeping</source>
        <translation>ออกโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>move the row up</source>
        <translation>ย้ายแถวขึ้น</translation>
    </message>
    <message>
        <source>move the row down</source>
        <translation>ย้ายแถวลง</translation>
    </message>
    <message>
        <source>delete the row</source>
        <translation>ลบแถว</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>search everything in the file</source>
        <translation>ค้นทุกอย่างในไฟล์</translation>
    </message>
    <message>
        <source>preview and print</source>
        <translation>ดูตัวอย่างและพิมพ์</translation>
    </message>
    <message>
        <source>paste scores or answers from Excel</source>
        <translation>วางคะแนนหรือคำตอบจาก Excel</translation>
    </message>
    <message>
        <source>sort the results by a column</source>
        <translation>เรียงผลตามคอลัมน์</translation>
    </message>
    <message>
        <source>history</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>แท็บ</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>menus</source>
        <translation>เมนู</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>new office file</source>
        <translation>ไฟล์สำนักงานใหม่</translation>
    </message>
    <message>
        <source>open an office file</source>
        <translation>เปิดไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>close the file</source>
        <translation>ปิดไฟล์</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>รายการนี้</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>F2 edit · Enter next · Alt+↑↓ move</source>
        <translation>F2 แก้ไข · Enter ถัดไป · Alt+↑↓ ย้าย</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sample office.ita</source>
        <translation>สำนักงานตัวอย่าง.ita</translation>
    </message>
</context>
<context>
    <name>NewFileDialog</name>
    <message>
        <source>New office file</source>
        <translation>ไฟล์สำนักงานใหม่</translation>
    </message>
    <message>
        <source>Type a few letters, such as ดุส</source>
        <translation>พิมพ์สองสามตัว เช่น ดุส</translation>
    </message>
    <message>
        <source>District</source>
        <translation>เขต</translation>
    </message>
    <message>
        <source>Fiscal year of the plan</source>
        <translation>ปีงบประมาณของแผน</translation>
    </message>
    <message>
        <source>Item set of last year&apos;s result</source>
        <translation>ชุดข้อคำถามของผลปีก่อน</translation>
    </message>
    <message>
        <source>Item set of this year</source>
        <translation>ชุดข้อคำถามของปีนี้</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>The rules of the newest years are not published. A copy of the last known set is marked unconfirmed and can be changed at any time.</source>
        <translation>เกณฑ์ของปีล่าสุดยังไม่ประกาศ จึงใช้สำเนาของชุดล่าสุดที่รู้ พร้อมกำกับว่ายังไม่ยืนยัน และแก้ไขได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Everything can be changed later but the district.</source>
        <translation>เปลี่ยนภายหลังได้ทุกอย่าง ยกเว้นเขต</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>สร้างไฟล์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>As usual for the year</source>
        <translation>ตามปกติของปีนั้น</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Office details</source>
        <translation>ข้อมูลสำนักงาน</translation>
    </message>
    <message>
        <source>Parts of the office</source>
        <translation>ส่วนของข้อมูลสำนักงาน</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Papers and backups</source>
        <translation>เอกสารและการสำรอง</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>จุดอ่อน</translation>
    </message>
    <message>
        <source>Name on papers</source>
        <translation>ชื่อในเอกสาร</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Number prefix of letters</source>
        <translation>เลขนำหน้าหนังสือ</translation>
    </message>
    <message>
        <source>Own web site</source>
        <translation>เว็บไซต์ของสำนักงาน</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Choose an emblem…</source>
        <translation>เลือกตราสัญลักษณ์…</translation>
    </message>
    <message>
        <source>Printed at the head of memos, 15 mm high.</source>
        <translation>พิมพ์ที่หัวบันทึกข้อความ สูง 15 มม.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ชื่อเต็ม</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ชื่อย่อ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>ลงนามในฐานะ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ผู้อำนวยการเขต</translation>
    </message>
    <message>
        <source>Assistant director</source>
        <translation>ผู้ช่วยผู้อำนวยการเขต</translation>
    </message>
    <message>
        <source>Head of section</source>
        <translation>หัวหน้าฝ่าย</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>โรงเรียนใหม่</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>บุคคลใหม่</translation>
    </message>
    <message>
        <source>Thai digits ๑๒๓</source>
        <translation>เลขไทย ๑๒๓</translation>
    </message>
    <message>
        <source>Arabic digits 123</source>
        <translation>เลขอารบิก 123</translation>
    </message>
    <message>
        <source>Digits on paper</source>
        <translation>ตัวเลขบนกระดาษ</translation>
    </message>
    <message>
        <source>Sarabun (comes with the program)</source>
        <translation>Sarabun (มากับโปรแกรม)</translation>
    </message>
    <message>
        <source>TH SarabunPSK (installed on this PC)</source>
        <translation>TH SarabunPSK (ติดตั้งในเครื่องนี้)</translation>
    </message>
    <message>
        <source>Typeface of PDF</source>
        <translation>แบบอักษรในไฟล์ PDF</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>ที่สำรองแห่งที่สอง</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>เลือกโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Each backup is written there too, such as to a stick or a share. Leave it empty for none.</source>
        <translation>เขียนไฟล์สำรองทุกครั้งไว้ที่นี่ด้วย เช่น แฟลชไดรฟ์หรือไดรฟ์กลาง เว้นว่างไว้หากไม่ใช้</translation>
    </message>
    <message>
        <source>Weak below</source>
        <translation>ต่ำกว่านี้ = จุดอ่อน</translation>
    </message>
    <message>
        <source>Watch below</source>
        <translation>ต่ำกว่านี้ = เฝ้าระวัง</translation>
    </message>
    <message>
        <source>What fell since last year is weak too</source>
        <translation>คะแนนที่ลดลงจากปีก่อนนับเป็นจุดอ่อนด้วย</translation>
    </message>
    <message>
        <source>Disclosure items (OIT) are fine at full marks only. Tab 1 and its papers use this rule.</source>
        <translation>ข้อ OIT ต้องได้เต็มจึงถือว่าผ่าน แท็บตัวชี้วัดและเอกสารใช้เกณฑ์นี้</translation>
    </message>
</context>
<context>
    <name>OitPart</name>
    <message>
        <source>Elements</source>
        <translation>องค์ประกอบ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>วันที่เผยแพร่</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>วันที่อนุมัติ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Explanation to the assessor</source>
        <translation>คำอธิบายถึงผู้ประเมิน</translation>
    </message>
    <message>
        <source>Comment of the assessor</source>
        <translation>ข้อเสนอแนะของผู้ประเมิน</translation>
    </message>
    <message>
        <source>Why points were lost</source>
        <translation>เหตุผลที่เสียคะแนน</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>บันทึกของเรา</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>ชื่อลิงก์</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>แนบไฟล์…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>นำไฟล์ออก…</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>เลขหน้า</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>ไปยังหน้า</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>จาก %1</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>หน้าทั้งหมด</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>บันทึก PDF…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>เปิดไฟล์</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>กำลังจัดหน้า…</translation>
    </message>
    <message>
        <source>it is no whole PDF</source>
        <translation>ไฟล์ PDF ไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>Stopped before all pages were made.</source>
        <translation>หยุดก่อนจัดหน้าครบ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved, %n pages.</source>
        <translation>
            <numerusform>บันทึก %1 แล้ว %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>กำลังพิมพ์…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages went to %1.</source>
        <translation>
            <numerusform>ส่ง %n หน้าไปที่ %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ดูใน:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับไปก่อนหน้า</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์ที่อยู่เหนือ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ไปโฟลเดอร์ที่อยู่เหนือ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>มุมมองรายการ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>เปลี่ยนเป็นมุมมองรายการ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>มุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>เปลี่ยนเป็นมุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>แถบข้าง</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>รายการที่เก็บและที่คั่น</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ชนิดไฟล์:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ชื่อไฟล์:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>แสดงไฟล์ที่ซ่อน</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ไดรฟ์</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>มี %1 อยู่แล้ว
แทนที่หรือไม่</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>วันที่แก้ไข</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QMenuBar</name>
    <message>
        <source>Menu bar</source>
        <translation>แถบเมนู</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>เลื่อนมาที่นี่</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>บนสุด</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>ล่างสุด</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ขอบซ้าย</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ขอบขวา</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>เลื่อนขึ้นหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>เลื่อนลงหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>เลื่อนซ้ายหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>เลื่อนขวาหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>เลื่อนซ้าย</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>เลื่อนขวา</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>เลื่อนซ้าย</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>เลื่อนขวา</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>แทรกอักขระควบคุม Unicode</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>คัดลอกที่อยู่ลิงก์</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Go there</source>
        <translation>ไปที่นั่น</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>แก้ให้</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>ไปที่นั่น: %1</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>แก้ให้: %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Predicted %1, official %2. OIT as a whole: predicted %3, official %4.</source>
        <translation>คาดว่าได้ %1 คะแนนทางการ %2 · OIT ทั้งหมด คาดว่าได้ %3 คะแนนทางการ %4</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons to lose points</source>
        <translation>
            <numerusform>เสียคะแนนได้ %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>พร้อม แต่ควรตรวจดู</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Nothing to show here</source>
        <translation>ไม่มีรายการ</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Name of this set</source>
        <translation>ชื่อของชุดนี้</translation>
    </message>
    <message>
        <source>Two decimals at every stage</source>
        <translation>ทศนิยมสองตำแหน่งทุกขั้น</translation>
    </message>
    <message>
        <source>Two decimals only at the end</source>
        <translation>ทศนิยมสองตำแหน่งตอนท้ายเท่านั้น</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>การปัดเศษ</translation>
    </message>
    <message>
        <source>Weights are confirmed</source>
        <translation>น้ำหนักยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Levels are confirmed</source>
        <translation>ระดับยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Rounding is confirmed</source>
        <translation>การปัดเศษยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Levels, rounding, source</source>
        <translation>ระดับ การปัดเศษ ที่มา</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Each instrument from</source>
        <translation>แบบวัดแต่ละแบบตั้งแต่</translation>
    </message>
    <message>
        <source>The published set of %1.</source>
        <translation>ชุดที่ประกาศของปี %1</translation>
    </message>
    <message>
        <source>A copy of the set of %1. The rules of %2 are not published; confirm what you know.</source>
        <translation>สำเนาของชุดปี %1 เกณฑ์ของปี %2 ยังไม่ประกาศ ยืนยันเฉพาะสิ่งที่ทราบแน่</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search everything in this file</source>
        <translation>ค้นทุกอย่างในไฟล์นี้</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Click, or press Alt and the number of the column, to sort</source>
        <translation>คลิก หรือกด Alt กับเลขคอลัมน์ เพื่อเรียงลำดับ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Prepares the ITA of a district office</source>
        <translation>เตรียมการประเมิน ITA ของสำนักงานเขต</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>ไฟล์สำนักงานใหม่</translation>
    </message>
    <message>
        <source>Choose the district and the fiscal year</source>
        <translation>เลือกเขตและปีงบประมาณ</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>เปิดไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>A .ita file on this PC, a stick or a share</source>
        <translation>ไฟล์ .ita ในเครื่อง แฟลชไดรฟ์ หรือไดรฟ์กลาง</translation>
    </message>
    <message>
        <source>Try with the sample office</source>
        <translation>ลองกับสำนักงานตัวอย่าง</translation>
    </message>
    <message>
        <source>Invented data of whole years; touches no real file</source>
        <translation>ข้อมูลสมมติครบทั้งปี ไม่แตะไฟล์จริง</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>สำรองและกู้คืน</translation>
    </message>
    <message>
        <source>Or drop an office file (.ita) here</source>
        <translation>หรือลากไฟล์สำนักงาน (.ita) มาวางที่นี่</translation>
    </message>
    <message>
        <source>Keys 1–%1 open</source>
        <translation>กด 1–%1 เพื่อเปิด</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>ไฟล์ล่าสุด</translation>
    </message>
    <message>
        <source>Files that you open will stand here.</source>
        <translation>ไฟล์ที่เคยเปิดจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>ITA calendar, fiscal year %1</source>
        <translation>ปฏิทิน ITA ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>The program sends nothing anywhere and needs no internet.</source>
        <translation>โปรแกรมไม่ส่งข้อมูลออกไปที่ใด และไม่ต้องใช้อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>รุ่น %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Read only</source>
        <translation>อ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>บันทึกแล้ว %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>สำรองล่าสุด %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ยังไม่มีไฟล์สำรอง</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>ITA result of %1 · framework %2</source>
        <translation>ผล ITA ปี %1 · ชุดข้อคำถาม %2</translation>
    </message>
    <message>
        <source>Fiscal year %1 is locked</source>
        <translation>ปีงบประมาณ %1 ล็อกอยู่</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a score</source>
        <translation>
            <numerusform>%n ข้อยังไม่มีคะแนน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pages</source>
        <translation>หน้าย่อ</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Close this notice</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>ลองปรับคะแนน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>No year of this file has a result yet.</source>
        <translation>ไฟล์นี้ยังไม่มีผลคะแนนของปีใด</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Type or slide targets; nothing is written into the file.</source>
        <translation>พิมพ์หรือเลื่อนเป้า ไม่มีอะไรถูกบันทึกลงไฟล์</translation>
    </message>
    <message>
        <source>Result of %1 with the targets</source>
        <translation>ผลปี %1 ถ้าทำได้ตามเป้า</translation>
    </message>
    <message>
        <source>Instrument · indicator · item</source>
        <translation>แบบวัด · ตัวชี้วัด · ข้อ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้า</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ต่าง</translation>
    </message>
    <message>
        <source>Targets by indicator and item</source>
        <translation>เป้าคะแนนรายตัวชี้วัดและรายข้อ</translation>
    </message>
    <message>
        <source>What must rise for</source>
        <translation>ต้องเพิ่มอะไรเพื่อ</translation>
    </message>
    <message>
        <source>Must rise</source>
        <translation>ข้อที่ต้องเพิ่ม</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>เป็น</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>รวมเพิ่ม</translation>
    </message>
    <message>
        <source>Items that must rise</source>
        <translation>ข้อที่ต้องเพิ่มคะแนน</translation>
    </message>
    <message>
        <source>Use as targets</source>
        <translation>ใช้เป็นเป้า</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>เป้าของ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items have no score yet.</source>
        <translation>
            <numerusform>ยังไม่มีคะแนน %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: the level is reached.</source>
        <translation>ถึงระดับนี้แล้ว</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>Even full marks do not reach it.</source>
        <translation>แม้ได้เต็มทุกข้อก็ยังไม่ถึง</translation>
    </message>
    <message>
        <source>Lacking: %1</source>
        <translation>ยังขาด: %1</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>กำลังหยุด…</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Measure plans</source>
        <translation>แผนมาตรการ</translation>
    </message>
    <message>
        <source>Monthly follow-up</source>
        <translation>ติดตามรายเดือน</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>ประเมินความเสี่ยง</translation>
    </message>
    <message>
        <source>Anti-corruption plan</source>
        <translation>แผนป้องกันการทุจริต</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>Analyse, write the plan</source>
        <translation>วิเคราะห์ ทำแผน</translation>
    </message>
    <message>
        <source>Six-month report</source>
        <translation>รายงาน 6 เดือน</translation>
    </message>
    <message>
        <source>Do the measures, follow up monthly</source>
        <translation>ทำตามมาตรการ ติดตามทุกเดือน</translation>
    </message>
    <message>
        <source>Assessment, publication of OIT</source>
        <translation>ประเมิน เผยแพร่ OIT</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ประกาศผล</translation>
    </message>
</context>
<context>
    <name>YearsDialog</name>
    <message>
        <source>Years of this file</source>
        <translation>ปีในไฟล์นี้</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Analyses the result by</source>
        <translation>วิเคราะห์ผลด้วยชุด</translation>
    </message>
    <message>
        <source>Plans by</source>
        <translation>วางแผนด้วยชุด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Set of last year…</source>
        <translation>ชุดของปีก่อน…</translation>
    </message>
    <message>
        <source>Set of this year…</source>
        <translation>ชุดของปีนี้…</translation>
    </message>
    <message>
        <source>Edit the set…</source>
        <translation>แก้ชุดข้อคำถาม…</translation>
    </message>
    <message>
        <source>Add a year…</source>
        <translation>เพิ่มปี…</translation>
    </message>
    <message>
        <source>A year analyses the result of the year before it, in that year&apos;s item set.</source>
        <translation>แต่ละปีวิเคราะห์ผลของปีก่อนหน้า ด้วยชุดข้อคำถามของปีนั้น</translation>
    </message>
    <message>
        <source>Show this year</source>
        <translation>ไปที่ปีนี้</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Set of %1…</source>
        <translation>ชุดของปี %1…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>unconfirmed for %1</source>
        <translation>ยังไม่ยืนยันสำหรับปี %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>open</source>
        <translation>แก้ไขได้</translation>
    </message>
    <message>
        <source>Add a fiscal year</source>
        <translation>เพิ่มปีงบประมาณ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Item set of fiscal year %1</source>
        <translation>ชุดข้อคำถามของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Item set</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message numerus="yes">
        <source>Its %n scores and answers go with the old set; this can be undone.</source>
        <translation>
            <numerusform>คะแนนและคำตอบ %n ค่าจะไปกับชุดเดิม เลิกทำได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>ใช้ชุดนี้</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Smaller</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>เต็มหน้า</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>พอดีกว้าง</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>ขนาดจริง</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page %1</source>
        <translation>หน้า %1</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>%1 has it open; it can be read</source>
        <translation>%1 เปิดอยู่ เปิดอ่านได้</translation>
    </message>
    <message>
        <source>%1 · fiscal year %2</source>
        <translation>%1 · ปีงบประมาณ %2</translation>
    </message>
</context>
<context>
    <name>_Results</name>
    <message>
        <source>Found</source>
        <translation>ที่พบ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>%1 · fiscal year %2</source>
        <translation>%1 · ปีงบประมาณ %2</translation>
    </message>
    <message>
        <source>Nothing holds “%1”</source>
        <translation>ไม่พบ “%1”</translation>
    </message>
</context>
</TS>
