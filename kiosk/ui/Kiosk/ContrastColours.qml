import QtQuick

Colours {
    ash: "#4a4a4a"
    bar: "#8c8c8c"
    bone: "#ffffff"
    brass: "#ffff00"
    coal: "#000000"
    dim: "#ffffff"
    edge: "#ffffff"
    felt: ["#000000", "#000000", "#000000"]
    feltEdge: "#ffffff"
    glow: 0
    held: "#4d4d1a"
    ink: "#000000"
    land: "#2b2b2b"
    lost: "#141414"
    olive: "#ffff00"
    paper: "#ffffff"
    pastLine: "#8c8c00"
    red: "#ffff00"
    redText: "#ffff00"
    sea: "#000000"
    steel: "#ffff00"
}
