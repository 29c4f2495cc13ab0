<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Bar</name>
    <message>
        <location filename="../ui/Kiosk/Bar.qml" line="10"/>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/Bar.qml" line="11"/>
        <location filename="../ui/Kiosk/Bar.qml" line="52"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/Bar.qml" line="60"/>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/Bar.qml" line="71"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/Bar.qml" line="89"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <location filename="../ui/Kiosk/EntryHead.qml" line="53"/>
        <source>Not yet translated. Shown in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <location filename="../visit/entry_page.py" line="146"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/entry_page.py" line="150"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message numerus="yes">
        <location filename="../ui/Kiosk/EntryScreen.qml" line="133"/>
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactRows</name>
    <message>
        <location filename="../visit/fact_rows.py" line="55"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="66"/>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="67"/>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="74"/>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="75"/>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="76"/>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="80"/>
        <source>Established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="82"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="84"/>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="85"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="86"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="95"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="96"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../visit/fact_rows.py" line="115"/>
        <source>Commanders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <location filename="../ui/Kiosk/IdleQuestion.qml" line="8"/>
        <location filename="../ui/Kiosk/IdleQuestion.qml" line="20"/>
        <source>Still reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/Kiosk/IdleQuestion.qml" line="28"/>
        <source>In %n second(s) this screen starts again for the next visitor.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/IdleQuestion.qml" line="36"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <location filename="../ui/Kiosk/PinPad.qml" line="25"/>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PinPad.qml" line="31"/>
        <source>Too many attempts. Wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PinPad.qml" line="31"/>
        <source>Enter the PIN to close the exhibition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PinPad.qml" line="61"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PinPad.qml" line="80"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlatePanel</name>
    <message>
        <location filename="../ui/Kiosk/PlatePanel.qml" line="115"/>
        <source>Schematic drawing: details are not in the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PlatePanel.qml" line="115"/>
        <source>Lines approximate. Made with Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PlatePanel.qml" line="115"/>
        <source>Drawn from its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PlatePanel.qml" line="129"/>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PlatePanel.qml" line="136"/>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/PlatePanel.qml" line="142"/>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBody</name>
    <message>
        <location filename="../ui/Kiosk/QuestionBody.qml" line="123"/>
        <source>Who said what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedRow</name>
    <message>
        <location filename="../ui/Kiosk/RelatedRow.qml" line="19"/>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <location filename="../ui/Kiosk/ScrollButtons.qml" line="57"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/ScrollButtons.qml" line="65"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <location filename="../ui/Kiosk/SectionHead.qml" line="49"/>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../ui/Kiosk/Sheet.qml" line="51"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <location filename="../ui/Kiosk/SourcesSheet.qml" line="10"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <location filename="../ui/Kiosk/TroubleScreen.qml" line="16"/>
        <source>This exhibition cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/TroubleScreen.qml" line="22"/>
        <source>For the staff of the museum: the content folder needs mending. “kiosk check” lists everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <location filename="../ui/Kiosk/VideoView.qml" line="31"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/VideoView.qml" line="31"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningCover</name>
    <message>
        <location filename="../ui/Kiosk/WarningCover.qml" line="36"/>
        <source>Before you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/WarningCover.qml" line="51"/>
        <source>Show this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/Kiosk/WarningCover.qml" line="57"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
