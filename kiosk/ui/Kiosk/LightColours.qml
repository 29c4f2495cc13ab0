import QtQuick

Colours {
    ash: "#dcd2c1"
    bar: "#b3a08a"
    bone: "#463f34"
    brass: "#75551a"
    coal: "#faf6ee"
    dim: "#645b4e"
    edge: "#766d5e"
    felt: ["#eadfd2", "#f3eadd", "#e2d5c6"]
    feltEdge: "#b7a48f"
    glow: 0.12
    held: "#e4dcb8"
    ink: "#f0e9dc"
    land: "#f5efe3"
    lost: "#eed0c4"
    olive: "#525c2d"
    paper: "#1b1814"
    pastLine: "#dba79d"
    red: "#b3271b"
    redText: "#a3241a"
    sea: "#d5dfe2"
    steel: "#3b5b73"
}
