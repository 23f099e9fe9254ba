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
