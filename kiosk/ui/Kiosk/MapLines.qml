pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property TimeMap map
    required property real pixel

    readonly property real stroke: 6 * Theme.unit * root.pixel

    component Strokes: Shape {
        height: 1
        preferredRendererType: Shape.CurveRenderer
        width: 1
    }

    Strokes {
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.pastLine
            strokeWidth: root.stroke * 0.4

            PathMultiline {
                paths: root.map.earlier
            }
        }
    }

    Strokes {
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Qt.alpha(Theme.red, 0.3)
            strokeWidth: root.map.doubt * 2

            PathPolyline {
                path: root.map.roughPath
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.redText
            strokeWidth: root.stroke

            PathPolyline {
                path: root.map.path
            }
        }
    }

    Strokes {
        opacity: root.map.presence
        visible: root.map.end.length > 0

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.redText
            strokeWidth: root.stroke

            PathPolyline {
                path: root.map.end
            }
        }
    }

    Strokes {
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Qt.alpha(Theme.red, 0.3)
            strokeWidth: root.map.ground.doubt * 2

            PathMultiline {
                paths: root.map.ground.rings
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.redText
            strokeWidth: root.stroke * 0.7

            PathMultiline {
                paths: root.map.ground.rings
            }
        }
    }

    Strokes {
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Qt.alpha(Theme.red, 0.22)
            strokeWidth: root.map.ground.flankDoubt * 2

            PathMultiline {
                paths: root.map.ground.flanks
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.redText
            strokeWidth: root.stroke * 0.7

            PathMultiline {
                paths: root.map.ground.flanks
            }
        }
    }
}
