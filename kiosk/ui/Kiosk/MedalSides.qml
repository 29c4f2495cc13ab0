pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root

    required property MedalFace face
    property bool turned: false
    property int part: -1
    property ZoomField field: null

    readonly property bool reversed: turning.angle > 90
    readonly property var parts: (root.reversed ? root.face?.reverseParts : root.face?.parts) ?? []

    signal partChosen(index: int)
    signal missed

    Item {
        anchors.fill: parent

        transform: Rotation {
            id: turning

            angle: root.turned ? 180 : 0
            axis.x: 0
            axis.y: 1
            axis.z: 0
            origin.x: root.width / 2
            origin.y: root.height / 2

            Behavior on angle {
                NumberAnimation {
                    duration: Theme.move
                    easing.type: Easing.InOutQuad
                }
            }
        }

        PlateImage {
            address: root.face?.obverse ?? ""
            anchors.fill: parent
            visible: !root.reversed

            Loader {
                active: root.field !== null
                anchors.fill: parent

                sourceComponent: Item {
                    DetailImage {
                        address: root.face?.obverse ?? ""
                        field: root.field
                    }
                }
            }
        }

        PlateImage {
            address: root.face?.reverse ?? ""
            anchors.fill: parent
            mirror: true
            visible: root.reversed

            Loader {
                active: root.field !== null
                anchors.fill: parent

                sourceComponent: Item {
                    DetailImage {
                        address: root.face?.reverse ?? ""
                        field: root.field
                        turned: true
                    }
                }
            }
        }
    }

    MedalParts {
        anchors.fill: parent
        current: root.part
        enlarged: root.field?.zoom ?? 1
        movable: root.field !== null
        parts: root.parts
        unitsPerMillimetre: root.face === null ? 1 : Math.min(width / root.face.width, height / root.face.height)

        onChosen: index => root.partChosen(index)
        onMissed: root.missed()
    }
}
