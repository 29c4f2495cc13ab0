pragma Singleton

import QtQuick

QtObject {
    id: root

    property real unit: 1
    property real textScale: 1
    property real millimetre: 4

    property string scheme: "dark"
    property bool reduced: false

    readonly property Colours dark: DarkColours {}
    readonly property Colours light: LightColours {}
    readonly property Colours contrast: ContrastColours {}
    readonly property Colours colours: scheme === "light" ? light : scheme === "contrast" ? contrast : dark

    readonly property color ink: colours.ink
    readonly property color coal: colours.coal
    readonly property color ash: colours.ash
    readonly property color edge: colours.edge
    readonly property color paper: colours.paper
    readonly property color bone: colours.bone
    readonly property color dim: colours.dim
    readonly property color red: colours.red
    readonly property color redText: colours.redText
    readonly property color brass: colours.brass
    readonly property color olive: colours.olive
    readonly property color steel: colours.steel
    readonly property color sea: colours.sea
    readonly property color land: colours.land
    readonly property color held: colours.held
    readonly property color lost: colours.lost
    readonly property color pastLine: colours.pastLine
    readonly property color bar: colours.bar
    readonly property color feltEdge: colours.feltEdge
    readonly property list<color> felt: colours.felt
    readonly property real glow: colours.glow

    readonly property list<color> series: scheme === "contrast" ? [brass, bone, bar] : [brass, steel, redText, olive, bone, edge]

    readonly property string narrow: "PT Sans Narrow"
    readonly property string serif: "PT Serif"
    readonly property string sans: "PT Sans"

    readonly property real plateUnit: unit * (1 + (textScale - 1) * 0.7)
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
    readonly property int move: root.reduced ? 0 : root.calm
    readonly property int slow: 2600

    function veil(strength: real): color {
        return Qt.alpha(root.ink, strength);
    }

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
