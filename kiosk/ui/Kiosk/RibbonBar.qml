pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property var ribbons
    required property real cell
    property int most: 4

    readonly property real low: root.cell * 0.36
    readonly property var rows: root.broken(root.ribbons, root.most)

    function broken(ribbons: var, most: int): var {
        const rows = [];
        let kind = "";
        let used = 0;
        for (const ribbon of ribbons) {
            if (ribbon.row !== kind || used + ribbon.wide > most) {
                rows.push([]);
                used = 0;
            }
            rows[rows.length - 1].push(ribbon);
            kind = ribbon.row;
            used += ribbon.wide;
        }
        return rows;
    }

    spacing: Theme.hairline

    Repeater {
        model: root.rows

        delegate: Row {
            id: row

            required property var modelData
            required property int index

            readonly property bool apart: row.index > 0 && row.modelData[0].row !== root.rows[row.index - 1][0].row

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: Theme.hairline
            topPadding: row.apart ? root.low * 0.14 : 0

            Repeater {
                model: row.modelData

                delegate: PlateImage {
                    required property RibbonItem modelData

                    address: modelData.address
                    height: root.low * (modelData.row === "badge" ? 2.4 : 1)
                    width: root.cell * modelData.wide
                }
            }
        }
    }
}
