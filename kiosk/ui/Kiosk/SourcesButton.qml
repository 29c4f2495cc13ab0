import QtQuick

PillButton {
    id: root

    required property int count

    iconName: "book"
    text: qsTr("%n source(s)", "", root.count)
}
