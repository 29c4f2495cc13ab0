pragma ComponentBehavior: Bound

import QtQuick

Flow {
    id: root

    required property PlateItem plate
    property int current: 0
    property bool turned: false
    property int part: -1
    property bool enlargeable: false
    property bool brief: false
    readonly property var parts: root.face === null ? [] : root.turned ? root.face.reverseParts : root.face.parts
    readonly property MedalPart explained: root.parts[root.part] ?? null
    readonly property bool offered: root.plate.faces.length > 1 || (root.face !== null && root.face.reverse !== "") || root.parts.length > 0
    readonly property MedalFace face: root.plate.faces[Math.min(root.current, root.plate.faces.length - 1)] ?? null

    signal enlargeWanted

    function reset(): void {
        root.current = 0;
        root.turned = false;
        root.part = -1;
    }

    onCurrentChanged: root.part = -1
    onTurnedChanged: root.part = -1

    spacing: Theme.nearGap

    Repeater {
        model: root.plate.faces.length > 1 && !root.brief ? root.plate.faces : []

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
        visible: !root.brief && root.face !== null && root.face.reverse !== ""

        onClicked: root.turned = !root.turned
    }

    PillButton {
        text: root.part < 0 ? qsTr("What it shows") : qsTr("%1 of %2").arg(root.part + 1).arg(root.parts.length)
        visible: !root.brief && root.parts.length > 0

        onClicked: root.part = (root.part + 1) % root.parts.length
    }

    PillButton {
        iconName: "arrows-maximize"
        text: qsTr("Enlarge")
        visible: root.enlargeable

        onClicked: root.enlargeWanted()
    }
}
