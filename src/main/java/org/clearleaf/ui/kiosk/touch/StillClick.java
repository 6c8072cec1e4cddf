package org.clearleaf.ui.kiosk.touch;

import javafx.scene.input.MouseEvent;

/** The click of a finger that has not moved, as far as anybody needs to know. */
final class StillClick {

    private StillClick() {}

    static MouseEvent of(MouseEvent click) {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                click.getSceneX(),
                click.getSceneY(),
                click.getScreenX(),
                click.getScreenY(),
                click.getButton(),
                click.getClickCount(),
                click.isShiftDown(),
                click.isControlDown(),
                click.isAltDown(),
                click.isMetaDown(),
                false,
                false,
                false,
                click.isSynthesized(),
                false,
                true,
                click.getPickResult());
    }
}
