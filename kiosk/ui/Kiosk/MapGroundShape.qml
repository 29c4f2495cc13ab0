import QtQuick
import QtQuick.Shapes

Shape {
    id: root

    required property MapGround ground

    height: 1
    width: 1

    ShapePath {
        fillColor: root.ground.known ? Theme.lost : "transparent"
        strokeColor: "transparent"
        strokeWidth: -1

        PathPolyline {
            path: root.ground.home
        }
    }

    ShapePath {
        fillColor: root.ground.known ? Theme.held : "transparent"
        strokeColor: "transparent"
        strokeWidth: -1

        PathPolyline {
            path: root.ground.held
        }
    }

    ShapePath {
        fillColor: Theme.held
        strokeColor: "transparent"
        strokeWidth: -1

        PathMultiline {
            paths: root.ground.own
        }
    }

    ShapePath {
        fillColor: Theme.lost
        strokeColor: "transparent"
        strokeWidth: -1

        PathMultiline {
            paths: root.ground.lost
        }
    }

    ShapePath {
        fillColor: Theme.land
        strokeColor: "transparent"
        strokeWidth: -1

        PathMultiline {
            paths: root.ground.foreign
        }
    }
}
