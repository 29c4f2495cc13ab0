import QtQuick

Colours {
    ash: "#2a2620"
    bar: "#4b3a30"
    bone: "#cfc3ae"
    brass: "#c9a45c"
    coal: "#1c1915"
    dim: "#9a8f7d"
    edge: "#7d7465"
    felt: ["#221210", "#301512", "#1a0f0d"]
    feltEdge: "#4d2a24"
    glow: 0.14
    held: "#39321f"
    ink: "#13110e"
    land: "#262219"
    lost: "#2f1b17"
    olive: "#8f9a6a"
    paper: "#f1e9da"
    pastLine: "#5a2620"
    red: "#d0392b"
    redText: "#ea5a4b"
    sea: "#10161a"
    steel: "#7f9bb0"
}
