import QtQuick

Item {
    id: root

    required property StaffDoor staff

    height: Theme.target
    width: Theme.target

    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 3

        onLongPressed: root.staff.knock()
    }
}
