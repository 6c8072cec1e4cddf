package org.clearleaf.ui.figure;

import org.clearleaf.article.Evidence;
import org.clearleaf.article.TimeUnit;

/** Four equal columns from minutes to weeks, each a much longer time than the one before it. */
final class TimeScale {

    static final int COLUMNS = 4;

    private TimeScale() {}

    /** How far a time reaches over the four columns, from 0 to 1. Twelve weeks or more reach to the end. */
    static double reach(Evidence.Duration time) {
        return (column(time.unit()) + Math.min(1, (double) time.value() / full(time.unit()))) / COLUMNS;
    }

    private static int column(TimeUnit unit) {
        return switch (unit) {
            case MINUTES -> 0;
            case HOURS -> 1;
            case DAYS -> 2;
            case WEEKS -> 3;
        };
    }

    /** How many of a unit fill its column. */
    private static int full(TimeUnit unit) {
        return switch (unit) {
            case MINUTES -> 60;
            case HOURS -> 24;
            case DAYS -> 7;
            case WEEKS -> 12;
        };
    }
}
