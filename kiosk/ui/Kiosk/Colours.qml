import QtQuick

QtObject {
    required property color ink
    required property color coal
    required property color ash
    required property color edge
    required property color paper
    required property color bone
    required property color dim
    required property color red
    required property color redText
    required property color brass
    required property color olive
    required property color steel
    required property color sea
    required property color land
    required property color held
    required property color lost
    required property color pastLine
    required property color bar
    required property list<color> felt
    required property color feltEdge
    required property real glow
}
