import QtQuick

QtObject {
    id: root

    property real zoom: 1
    property real left: 0
    property real top: 0

    signal noted

    function note(zoom: real, left: real, top: real): void {
        root.zoom = zoom;
        root.left = left;
        root.top = top;
        root.noted();
    }
}
