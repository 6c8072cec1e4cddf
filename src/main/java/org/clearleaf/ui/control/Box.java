package org.clearleaf.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** A rectangle around the words of one line, in px of their flow. */
record Box(double left, double top, double right, double bottom) {

    /** Boxes of one line start within this many px of the same height. */
    private static final double SAME_LINE = 1.5;

    /** The rectangles that JavaFX gives for a range of words, one for each line and direction of writing. */
    static List<Box> of(PathElement[] shape) {
        List<Box> boxes = new ArrayList<>();
        for (PathElement element : shape) {
            if (element instanceof MoveTo corner) {
                boxes.add(new Box(corner.getX(), corner.getY(), corner.getX(), corner.getY()));
            } else if (element instanceof LineTo corner) {
                boxes.add(boxes.removeLast().with(corner.getX(), corner.getY()));
            }
        }
        return boxes;
    }

    /** The same place counted from the other side, as JavaFX counts within a node that runs from right to left. */
    Box mirrored(double width) {
        return new Box(width - right, top, width - left, bottom);
    }

    Box grown(double px) {
        return new Box(left - px, top - px, right + px, bottom + px);
    }

    Box foot(double height) {
        return new Box(left, bottom - height, right, bottom);
    }

    Box withoutFoot(double height) {
        return new Box(left, top, right, bottom - height);
    }

    /** Its outline, clockwise from the top left, with round corners. */
    List<PathElement> outline(double radius) {
        double r = Math.min(radius, Math.min(right - left, bottom - top) / 2);
        return List.of(
                new MoveTo(left + r, top),
                new HLineTo(right - r),
                new ArcTo(r, r, 0, right, top + r, false, true),
                new VLineTo(bottom - r),
                new ArcTo(r, r, 0, right - r, bottom, false, true),
                new HLineTo(left + r),
                new ArcTo(r, r, 0, left, bottom - r, false, true),
                new VLineTo(top + r),
                new ArcTo(r, r, 0, left + r, top, false, true),
                new ClosePath());
    }

    private Box with(double x, double y) {
        return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    /** Joins boxes that follow one another in one line. */
    static List<Box> joined(List<Box> boxes) {
        List<Box> joined = new ArrayList<>();
        for (Box box : boxes) {
            if (!joined.isEmpty() && Math.abs(joined.getLast().top - box.top) < SAME_LINE) {
                Box before = joined.removeLast();
                joined.add(before.with(box.left, box.top).with(box.right, box.bottom));
            } else {
                joined.add(box);
            }
        }
        return joined;
    }
}
