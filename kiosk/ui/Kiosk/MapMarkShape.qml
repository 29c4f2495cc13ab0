import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property MapMark mark
    required property real zoom
    property bool chosen: false

    readonly property color tone: Theme.accent(root.mark.accent)
    readonly property bool routed: root.mark.kind === "route"
    readonly property bool reaching: root.mark.kind === "reach"
    readonly property real breadth: root.routed ? (5 + 13 * root.mark.weight) * Theme.unit : Theme.stroke * (root.chosen ? 2.5 : 1.2)
    readonly property list<point> way: root.mark.path
    readonly property point tip: root.routed ? root.way[root.way.length - 1] : Qt.point(0, 0)
    readonly property point before: root.routed ? root.way[root.way.length - 5] : Qt.point(0, 0)

    Shape {
        preferredRendererType: Shape.CurveRenderer
        height: 1
        scale: root.zoom
        transformOrigin: Item.TopLeft
        width: 1

        ShapePath {
            capStyle: root.reaching ? ShapePath.FlatCap : ShapePath.RoundCap
            dashPattern: [5, 4]
            fillColor: root.routed ? "transparent" : Qt.alpha(root.tone, root.reaching ? 0.07 : root.chosen ? 0.38 : 0.2)
            joinStyle: ShapePath.RoundJoin
            strokeColor: Qt.alpha(root.chosen ? Theme.paper : root.tone, root.reaching ? 0.55 : root.routed ? 0.8 : 0.9)
            strokeStyle: root.reaching ? ShapePath.DashLine : ShapePath.SolidLine
            strokeWidth: root.breadth / root.zoom

            PathPolyline {
                path: root.routed || root.way.length === 0 ? root.way : [...root.way, root.way[0]]
            }
        }
    }

    Shape {
        id: head

        readonly property real reach: root.breadth * 0.7 + 9 * Theme.unit

        preferredRendererType: Shape.CurveRenderer
        height: reach * 2
        rotation: Math.atan2(root.tip.y - root.before.y, root.tip.x - root.before.x) * 180 / Math.PI
        visible: root.routed
        width: reach * 2
        x: root.tip.x * root.zoom - reach
        y: root.tip.y * root.zoom - reach

        ShapePath {
            fillColor: root.chosen ? Theme.paper : root.tone
            startX: head.reach * 2
            startY: head.reach
            strokeColor: "transparent"

            PathLine {
                x: head.reach * 0.6
                y: 0
            }

            PathLine {
                x: head.reach * 0.6
                y: head.reach * 2
            }

            PathLine {
                x: head.reach * 2
                y: head.reach
            }
        }
    }
}
