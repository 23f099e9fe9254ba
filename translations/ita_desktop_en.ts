<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n values imported.</source>
        <translation>
            <numerusform>One value imported.</numerusform>
            <numerusform>%n values imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items imported.</source>
        <translation>
            <numerusform>One item imported.</numerusform>
            <numerusform>%n items imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>differs in %n cells</source>
        <translation>
            <numerusform>differs in %n cell</numerusform>
            <numerusform>differs in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures were duplicated</source>
        <translation>
            <numerusform>%n measure was duplicated</numerusform>
            <numerusform>%n measures were duplicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete measure %1 with its %n activities?</source>
        <translation>
            <numerusform>Delete measure %1 with its %n activity?</numerusform>
            <numerusform>Delete measure %1 with its %n activities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 measures with their %n activities?</source>
        <translation>
            <numerusform>Delete %1 measures with their %n activity?</numerusform>
            <numerusform>Delete %1 measures with their %n activities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures were deleted</source>
        <translation>
            <numerusform>%n measure was deleted</numerusform>
            <numerusform>%n measures were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures were moved to %1</source>
        <translation>
            <numerusform>%n measure was moved to %1</numerusform>
            <numerusform>%n measures were moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months of results with %1 pieces of evidence hang on it.</source>
        <translation>
            <numerusform>%n month of results with %1 pieces of evidence hangs on it.</numerusform>
            <numerusform>%n months of results with %1 pieces of evidence hang on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells to decide</source>
        <translation>
            <numerusform>%n cell to decide</numerusform>
            <numerusform>%n cells to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ready, %n cells</source>
        <translation>
            <numerusform>ready, %n cell</numerusform>
            <numerusform>ready, %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n not understood</numerusform>
            <numerusform>%n not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not back, %n days late</source>
        <translation>
            <numerusform>not back, %n day late</numerusform>
            <numerusform>not back, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree to all %n</source>
        <translation>
            <numerusform>Agree to %n</numerusform>
            <numerusform>Agree to all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of evidence lie in %1.</source>
        <translation>
            <numerusform>%n file of evidence lies in %1.</numerusform>
            <numerusform>%n files of evidence lie in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The director&apos;s approval of %n entries is taken back: they have changed since</source>
        <translation>
            <numerusform>The director&apos;s approval of %n entry is taken back: it has changed since</numerusform>
            <numerusform>The director&apos;s approval of %n entries is taken back: they have changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities: %1</source>
        <translation>
            <numerusform>%n activity: %1</numerusform>
            <numerusform>%n activities: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of the month before taken over for %n activities</source>
        <translation>
            <numerusform>Text of the month before taken over for %n activity</numerusform>
            <numerusform>Text of the month before taken over for %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was recorded of %n activities is taken away</source>
        <translation>
            <numerusform>What was recorded of %n activity is taken away</numerusform>
            <numerusform>What was recorded of %n activities is taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more months</source>
        <translation>
            <numerusform>%1 and %n more month</numerusform>
            <numerusform>%1 and %n more months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were added</source>
        <translation>
            <numerusform>%n risk was added</numerusform>
            <numerusform>%n risks were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were duplicated</source>
        <translation>
            <numerusform>%n risk was duplicated</numerusform>
            <numerusform>%n risks were duplicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were deleted</source>
        <translation>
            <numerusform>%n risk was deleted</numerusform>
            <numerusform>%n risks were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were scored anew</source>
        <translation>
            <numerusform>%n risk was scored anew</numerusform>
            <numerusform>%n risks were scored anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole measure, %n activities</source>
        <translation>
            <numerusform>The whole measure, %n activity</numerusform>
            <numerusform>The whole measure, %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks did not happen in %1</source>
        <translation>
            <numerusform>%n risk did not happen in %1</numerusform>
            <numerusform>%n risks did not happen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words of the period before taken over for %n risks in %1</source>
        <translation>
            <numerusform>Words of the period before taken over for %n risk in %1</numerusform>
            <numerusform>Words of the period before taken over for %n risks in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was told of %n risks in %1 is taken away</source>
        <translation>
            <numerusform>What was told of %n risk in %1 is taken away</numerusform>
            <numerusform>What was told of %n risks in %1 is taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos not used yet</source>
        <translation>
            <numerusform>%n photo not used yet</numerusform>
            <numerusform>%n photos not used yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities of this month go into no form: no section answers for them.</source>
        <translation>
            <numerusform>%n activity of this month goes into no form: no section answers for it.</numerusform>
            <numerusform>%n activities of this month go into no form: no section answers for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks are new.</source>
        <translation>
            <numerusform>%n risk is new.</numerusform>
            <numerusform>%n risks are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message numerus="yes">
        <source>%n selected: months or follow-up typed in one change all</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected: months or follow-up typed in one change all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities were deleted</source>
        <translation>
            <numerusform>%n activity was deleted</numerusform>
            <numerusform>%n activities were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n activities?</source>
        <translation>
            <numerusform>Delete %n activity?</numerusform>
            <numerusform>Delete %n activities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n row was pasted; Ctrl+Z takes it back</numerusform>
            <numerusform>%n rows were pasted; Ctrl+Z takes them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message numerus="yes">
        <source>Carry %n measures over</source>
        <translation>
            <numerusform>Carry %n measure over</numerusform>
            <numerusform>Carry %n measures over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures carried over.</source>
        <translation>
            <numerusform>%n measure carried over.</numerusform>
            <numerusform>%n measures carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave without carrying over? What you decided on %n measures is lost.</source>
        <translation>
            <numerusform>Leave without carrying over? What you decided on %n measure is lost.</numerusform>
            <numerusform>Leave without carrying over? What you decided on %n measures is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message numerus="yes">
        <source>%n activities are selected</source>
        <translation>
            <numerusform>%n activity is selected</numerusform>
            <numerusform>%n activities are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n months together</source>
        <translation>
            <numerusform>All %n month together</numerusform>
            <numerusform>All %n months together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>%n more overdue</numerusform>
            <numerusform>%n more overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message numerus="yes">
        <source>%n pieces · %1 · year %2</source>
        <translation>
            <numerusform>%n piece · %1 · year %2</numerusform>
            <numerusform>%n pieces · %1 · year %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken in another fiscal year: %1</source>
        <translation>
            <numerusform>%n picture was taken in another fiscal year: %1</numerusform>
            <numerusform>%n pictures were taken in another fiscal year: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence were added</source>
        <translation>
            <numerusform>%n piece of evidence was added</numerusform>
            <numerusform>%n pieces of evidence were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in this year already and are used again</source>
        <translation>
            <numerusform>%n was in this year already and is used again</numerusform>
            <numerusform>%n were in this year already and are used again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the originals of %n are kept now as well</source>
        <translation>
            <numerusform>the original of %n is kept now as well</numerusform>
            <numerusform>the originals of %n are kept now as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be added</source>
        <translation>
            <numerusform>%n more could not be added</numerusform>
            <numerusform>%n more could not be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence were removed</source>
        <translation>
            <numerusform>%n piece of evidence was removed</numerusform>
            <numerusform>%n pieces of evidence were removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells taken</source>
        <translation>
            <numerusform>%n cell taken</numerusform>
            <numerusform>%n cells taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>One step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n steps after this</source>
        <translation>
            <numerusform>Undo the one step after this</numerusform>
            <numerusform>Undo the %n steps after this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps?</source>
        <translation>
            <numerusform>Undo one step?</numerusform>
            <numerusform>Undo %n steps?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n changes</source>
        <translation>
            <numerusform>Import one change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes</source>
        <translation>
            <numerusform>%1: one change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>One doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message numerus="yes">
        <source>%n items wait for their scores. Both ways can be undone.</source>
        <translation>
            <numerusform>One item waits for its score. Both ways can be undone.</numerusform>
            <numerusform>%n items wait for their scores. Both ways can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n score was pasted; Ctrl+Z takes it back</numerusform>
            <numerusform>%n scores were pasted; Ctrl+Z takes them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoosePage</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureHead</name>
    <message numerus="yes">
        <source>%n measures are selected</source>
        <translation>
            <numerusform>%n measure is selected</numerusform>
            <numerusform>%n measures are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message numerus="yes">
        <source>%n weak items of the last result wait for a measure.</source>
        <translation>
            <numerusform>%n weak item of the last result waits for a measure.</numerusform>
            <numerusform>%n weak items of the last result wait for a measure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>Merge (%n to decide)</source>
        <translation>
            <numerusform>Merge (%n to decide)</numerusform>
            <numerusform>Merge (%n to decide)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n forms</source>
        <translation>
            <numerusform>Merge %n form</numerusform>
            <numerusform>Merge %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 forms merged, %n cells changed.</source>
        <translation>
            <numerusform>%1 forms merged, %n cell changed.</numerusform>
            <numerusform>%1 forms merged, %n cells changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos came along.</source>
        <translation>
            <numerusform>%n photo came along.</numerusform>
            <numerusform>%n photos came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed here meanwhile: bring their forms again.</source>
        <translation>
            <numerusform>%n cell changed here meanwhile: bring their forms again.</numerusform>
            <numerusform>%n cells changed here meanwhile: bring their forms again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message numerus="yes">
        <source>%n more were left out.</source>
        <translation>
            <numerusform>%n more was left out.</numerusform>
            <numerusform>%n more were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanImportDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1.</source>
        <translation>
            <numerusform>%n row imported from %1.</numerusform>
            <numerusform>%n rows imported from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1 into fiscal year %2.</source>
        <translation>
            <numerusform>%n row imported from %1 into fiscal year %2.</numerusform>
            <numerusform>%n rows imported from %1 into fiscal year %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave the import? What you changed in %n rows is lost.</source>
        <translation>
            <numerusform>Leave the import? What you changed in %n row is lost.</numerusform>
            <numerusform>Leave the import? What you changed in %n rows is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%1 is saved, %n pages.</source>
        <translation>
            <numerusform>%1 is saved, %n page.</numerusform>
            <numerusform>%1 is saved, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages went to %1.</source>
        <translation>
            <numerusform>%n page went to %1.</numerusform>
            <numerusform>%n pages went to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n reasons to lose points</source>
        <translation>
            <numerusform>%n reason to lose points</numerusform>
            <numerusform>%n reasons to lose points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyList</name>
    <message numerus="yes">
        <source>%n measures were deleted</source>
        <translation>
            <numerusform>%n measure was deleted</numerusform>
            <numerusform>%n measures were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n row was pasted; Ctrl+Z takes it back</numerusform>
            <numerusform>%n rows were pasted; Ctrl+Z takes them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RespondentsDialog</name>
    <message numerus="yes">
        <source>%n respondents</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing to the target</source>
        <translation>
            <numerusform>%n missing to the target</numerusform>
            <numerusform>%n missing to the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n line was pasted; Ctrl+Z takes it back</numerusform>
            <numerusform>%n lines were pasted; Ctrl+Z takes them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>differs in %n cells</source>
        <translation>
            <numerusform>differs in %n cell</numerusform>
            <numerusform>differs in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n repaired</numerusform>
            <numerusform>%n repaired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskCarryDialog</name>
    <message numerus="yes">
        <source>Carry %n risks over</source>
        <translation>
            <numerusform>Carry %n risk over</numerusform>
            <numerusform>Carry %n risks over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>happened %n times</source>
        <translation>
            <numerusform>happened %n time</numerusform>
            <numerusform>happened %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were carried over</source>
        <translation>
            <numerusform>%n risk was carried over</numerusform>
            <numerusform>%n risks were carried over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskHead</name>
    <message numerus="yes">
        <source>%n risks are selected</source>
        <translation>
            <numerusform>%n risk is selected</numerusform>
            <numerusform>%n risks are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskImportDialog</name>
    <message numerus="yes">
        <source>%n cells change</source>
        <translation>
            <numerusform>%n cell changes</numerusform>
            <numerusform>%n cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n risks</source>
        <translation>
            <numerusform>Import %n risk</numerusform>
            <numerusform>Import %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were imported.</source>
        <translation>
            <numerusform>%n risk was imported.</numerusform>
            <numerusform>%n risks were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskLibraryDialog</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n risks</source>
        <translation>
            <numerusform>Add %n risk</numerusform>
            <numerusform>Add %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were added</source>
        <translation>
            <numerusform>%n risk was added</numerusform>
            <numerusform>%n risks were added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message numerus="yes">
        <source>Risk matrix, %n risks</source>
        <translation>
            <numerusform>Risk matrix, %n risk</numerusform>
            <numerusform>Risk matrix, %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Risk matrix, %1 of %n risks</source>
        <translation>
            <numerusform>Risk matrix, %1 of %n risk</numerusform>
            <numerusform>Risk matrix, %1 of %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without scores</source>
        <translation>
            <numerusform>%n without scores</numerusform>
            <numerusform>%n without scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskMethodDialog</name>
    <message numerus="yes">
        <source>%n risks change their level: %1</source>
        <translation>
            <numerusform>%n risk changes its level: %1</numerusform>
            <numerusform>%n risks change their level: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message numerus="yes">
        <source>%n pages are still out</source>
        <translation>
            <numerusform>%n page is still out</numerusform>
            <numerusform>%n pages are still out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages filed.</source>
        <translation>
            <numerusform>%n page filed.</numerusform>
            <numerusform>%n pages filed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionFormsDialog</name>
    <message numerus="yes">
        <source>sent %n times</source>
        <translation>
            <numerusform>sent %n time</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n forms…</source>
        <translation>
            <numerusform>Send %n form…</numerusform>
            <numerusform>Send %n forms…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n items without a score</source>
        <translation>
            <numerusform>One item without a score</numerusform>
            <numerusform>%n items without a score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message numerus="yes">
        <source>%n rows were read</source>
        <translation>
            <numerusform>%n row was read</numerusform>
            <numerusform>%n rows were read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyDialog</name>
    <message numerus="yes">
        <source>About %1 can be won: %n photos or papers that nothing names, and free room.</source>
        <translation>
            <numerusform>About %1 can be won: %n photo or paper that nothing names, and free room.</numerusform>
            <numerusform>About %1 can be won: %n photos or papers that nothing names, and free room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is %1 smaller; %n photos or papers are gone.</source>
        <translation>
            <numerusform>The file is %1 smaller; %n photo or paper is gone.</numerusform>
            <numerusform>The file is %1 smaller; %n photos or papers are gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message numerus="yes">
        <source>%n items have no score yet.</source>
        <translation>
            <numerusform>%n item has no score yet.</numerusform>
            <numerusform>%n items have no score yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearsDialog</name>
    <message numerus="yes">
        <source>Its %n scores and answers go with the old set; this can be undone.</source>
        <translation>
            <numerusform>Its one score or answer goes with the old set; this can be undone.</numerusform>
            <numerusform>Its %n scores and answers go with the old set; this can be undone.</numerusform>
        </translation>
    </message>
</context>
</TS>
