<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>EntryScreen</name>
    <message numerus="yes">
        <location filename="../ui/Kiosk/EntryScreen.qml" line="133"/>
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message numerus="yes">
        <location filename="../ui/Kiosk/IdleQuestion.qml" line="28"/>
        <source>In %n second(s) this screen starts again for the next visitor.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
