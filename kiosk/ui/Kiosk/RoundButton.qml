import QtQuick

PillButton {
    id: root

    required property string label

    Accessible.name: root.label
    implicitWidth: implicitHeight
}
