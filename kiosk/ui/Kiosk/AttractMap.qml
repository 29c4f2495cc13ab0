pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property FrontLine front

    property bool drawn: false

    function leap(moment: real): void {
        passing.moment = moment;
        passing.restart();
    }

    Binding {
        property: "width"
        target: root.front
        value: root.width
        when: root.front !== null
    }

    Binding {
        property: "height"
        target: root.front
        value: root.height
        when: root.front !== null
    }

    Connections {
        function onFrameSwapped(): void {
            root.drawn = true;
        }

        enabled: !root.drawn
        target: root.Window.window
    }

    PlateImage {
        address: root.front && root.drawn ? "image://plates/land/" + root.front.base : ""
        anchors.fill: parent
        smooth: false
    }

    SequentialAnimation {
        id: passing

        property real moment

        NumberAnimation {
            duration: Theme.calm
            property: "opacity"
            target: lines
            to: 0
        }

        ScriptAction {
            script: root.front.moment = passing.moment
        }

        NumberAnimation {
            duration: Theme.calm
            property: "opacity"
            target: lines
            to: 1
        }
    }

    Item {
        id: lines

        anchors.fill: parent

        Repeater {
            model: root.front ? root.front.earlier : []

            delegate: Shape {
                id: ghost

                required property list<point> modelData

                preferredRendererType: Shape.CurveRenderer
                anchors.fill: parent

                ShapePath {
                    capStyle: ShapePath.RoundCap
                    fillColor: "transparent"
                    strokeColor: Theme.pastLine
                    strokeWidth: 3 * Theme.unit

                    PathPolyline {
                        path: ghost.modelData
                    }
                }
            }
        }

        Shape {
            preferredRendererType: Shape.CurveRenderer
            anchors.fill: parent
            opacity: root.front ? root.front.presence : 0

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Theme.red
                strokeWidth: 8 * Theme.unit

                PathPolyline {
                    path: root.front ? root.front.end : []
                }
            }
        }

        Shape {
            preferredRendererType: Shape.CurveRenderer
            anchors.fill: parent

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Qt.alpha(Theme.red, 0.25)
                strokeWidth: 22 * Theme.unit

                PathPolyline {
                    path: root.front ? root.front.path : []
                }
            }

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Theme.red
                strokeWidth: 8 * Theme.unit

                PathPolyline {
                    path: root.front ? root.front.path : []
                }
            }
        }
    }
}
