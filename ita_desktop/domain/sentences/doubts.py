"""What is said of something printed that was changed, guessed or left out."""

from ita_desktop.domain.sentences.table import table

DOUBTS = table("""
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
