import QtQuick

Image {
    id: root

    required property string address
    required property ZoomField field
    property bool turned: false

    readonly property ZoomRest rest: root.field.rest
    readonly property bool wanted: root.rest.zoom > 1.01 && root.address !== "" && root.parent !== null && root.parent.visible
    property bool drawn: false
    property vector3d asked
    property vector3d shown: Qt.vector3d(0, 0, 1)

    function look(): void {
        if (!root.wanted) {
            root.drawn = false;
            root.source = "";
            return;
        }
        root.asked = Qt.vector3d(root.rest.left, root.rest.top, root.rest.zoom);
        const part = [root.rest.left, root.rest.top, root.rest.zoom].map(share => share.toFixed(4));
        root.source = root.address + "?" + Theme.plateUnit.toFixed(2) + "," + Theme.scheme + "," + part.join(",");
    }

    asynchronous: true
    height: parent.height / root.shown.z
    mirror: root.turned
    retainWhileLoading: true
    sourceSize: Qt.size(Math.round(root.field.width), Math.round(root.field.height))
    visible: root.drawn
    width: parent.width / root.shown.z
    x: (root.turned ? 1 - root.shown.x - 1 / root.shown.z : root.shown.x) * parent.width
    y: root.shown.y * parent.height

    Component.onCompleted: root.look()
    onAddressChanged: {
        root.drawn = false;
        root.look();
    }
    onStatusChanged: {
        if (status === Image.Ready) {
            root.shown = root.asked;
            root.drawn = true;
        }
    }
    onWantedChanged: root.look()

    Connections {
        function onNoted(): void {
            root.look();
        }

        target: root.rest
    }
}
