package org.clearleaf.ui.figure;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.clearleaf.article.Frequency;

/**
 * A hundred people in ten rows, from the top: those who have the outcome are filled, the others are outlines. The
 * same hundred for every frequency, so that pictures can be compared; a part of a person is filled from the feet up.
 */
public final class IconArray extends Pane {

    private static final int PEOPLE = 100;
    private static final int IN_A_ROW = 10;
    private static final double ACROSS = PersonOutline.WIDTH + 7;
    private static final double DOWN = PersonOutline.HEIGHT + 5;

    private final Frequency.Count count;

    /**
     * Draws the people of a frequency.
     *
     * @param accessibleSentence both counts in words, for those who can't see the picture
     */
    public IconArray(Frequency.Count count, String accessibleSentence) {
        this.count = count;
        getStyleClass().add("icon-array");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessibleSentence);
        getChildren()
                .addAll(
                        PersonOutline.shape(people(person -> person >= filled()), false),
                        PersonOutline.shape(people(person -> person < filled()), true));
        if (part() > 0) {
            getChildren().add(partOfAPerson());
        }
        double width = IN_A_ROW * ACROSS - (ACROSS - PersonOutline.WIDTH);
        double height = IN_A_ROW * DOWN - (DOWN - PersonOutline.HEIGHT);
        setMinSize(width, height);
        setMaxSize(width, height);
    }

    /** How many people one figure stands for, where the group is a multiple of 100; otherwise 1, of every 100. */
    public int peoplePerFigure() {
        return count.denominator() % PEOPLE == 0 ? count.denominator() / PEOPLE : 1;
    }

    /** How many figures are filled whole. */
    int filled() {
        return (int) Math.floorDiv((long) PEOPLE * count.count(), count.denominator());
    }

    /** How much of the next figure is filled, from 0 to less than 1. */
    double part() {
        return (double) Math.floorMod((long) PEOPLE * count.count(), count.denominator()) / count.denominator();
    }

    private SVGPath partOfAPerson() {
        SVGPath person = PersonOutline.shape(outline(filled()), true);
        double height = PersonOutline.HEIGHT * part();
        double foot = top(filled()) + PersonOutline.HEIGHT;
        person.setClip(new Rectangle(0, foot - height, IN_A_ROW * ACROSS, height));
        return person;
    }

    private static String people(IntPredicate wanted) {
        return IntStream.range(0, PEOPLE)
                .filter(wanted)
                .mapToObj(IconArray::outline)
                .collect(Collectors.joining());
    }

    private static String outline(int person) {
        return PersonOutline.at(person % IN_A_ROW * ACROSS, top(person));
    }

    private static double top(int person) {
        int row = person / IN_A_ROW;
        return row * DOWN;
    }
}
