pragma ComponentBehavior: Bound

import QtQuick

Flow {
    id: root

    required property PlateItem plate
    property int current: 0
    property bool turned: false
    readonly property bool offered: root.plate.faces.length > 1 || (root.face !== null && root.face.reverse !== "")
    readonly property MedalFace face: root.plate.faces[Math.min(root.current, root.plate.faces.length - 1)] ?? null

    function reset(): void {
        root.current = 0;
        root.turned = false;
    }

    spacing: Theme.nearGap

    Repeater {
        model: root.plate.faces.length > 1 ? root.plate.faces : []

        delegate: PillButton {
            required property MedalFace modelData
            required property int index

            chosen: index === root.current
            text: modelData.label

            onClicked: {
                root.current = index;
                root.turned = root.turned && modelData.reverse !== "";
            }
        }
    }

    PillButton {
        chosen: root.turned
        text: qsTr("Turn over")
        visible: root.face !== null && root.face.reverse !== ""

        onClicked: root.turned = !root.turned
    }
}
