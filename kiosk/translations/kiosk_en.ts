<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>IdleQuestion</name>
        <message numerus="yes">
            <source>In %n second(s) this screen starts again for the next visitor.</source>
            <translation>
                <numerusform>In %n second this screen starts again for the next visitor.</numerusform>
                <numerusform>In %n seconds this screen starts again for the next visitor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchScreen</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourcesButton</name>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffRoom</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
</TS>
