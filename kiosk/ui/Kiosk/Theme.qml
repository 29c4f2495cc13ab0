pragma Singleton

import QtQuick

QtObject {
    id: root

    property real unit: 1
    property real textScale: 1
    property real millimetre: 4

    readonly property color ink: "#13110e"
    readonly property color coal: "#1c1915"
    readonly property color ash: "#2a2620"
    readonly property color edge: "#7d7465"
    readonly property color paper: "#f1e9da"
    readonly property color bone: "#cfc3ae"
    readonly property color dim: "#9a8f7d"
    readonly property color red: "#d0392b"
    readonly property color redText: "#ea5a4b"
    readonly property color brass: "#c9a45c"
    readonly property color olive: "#8f9a6a"
    readonly property color steel: "#7f9bb0"

    readonly property string narrow: "PT Sans Narrow"
    readonly property string serif: "PT Serif"
    readonly property string sans: "PT Sans"

    readonly property real headScale: 1 + (textScale - 1) * 0.4
    readonly property real display: 200 * unit * headScale
    readonly property real title: 112 * unit * headScale
    readonly property real heading: 76 * unit * headScale
    readonly property real subheading: 44 * unit * textScale
    readonly property real lead: 36 * unit * textScale
    readonly property real reading: 31 * unit * textScale
    readonly property real control: 26 * unit * textScale
    readonly property real smallCaps: 20 * unit * textScale

    readonly property real margin: Math.max(64 * unit, 12 * millimetre)
    readonly property real gap: 32 * unit
    readonly property real nearGap: 16 * unit
    readonly property real target: Math.max(72 * unit, 15 * millimetre)
    readonly property real hairline: Math.max(1, 1.5 * unit)
    readonly property real stroke: Math.max(1, 2 * unit)

    readonly property real faint: 0.3
    readonly property int calm: 250
    readonly property int slow: 2600

    function accent(name: string): color {
        switch (name) {
        case "red":
            return root.red;
        case "brass":
            return root.brass;
        case "olive":
            return root.olive;
        case "steel":
            return root.steel;
        default:
            return root.bone;
        }
    }

    function accentText(name: string): color {
        return name === "red" ? root.redText : root.accent(name);
    }
}
