package org.clearleaf.ui.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where the person is, where they came from, and the commands to move. Used on the JavaFX thread. */
public final class Navigation {

    /** More steps back than anybody takes; a kiosk runs for months. */
    private static final int LONGEST_HISTORY = 100;

    private final ReadOnlyObjectWrapper<Visit> current;
    private @Nullable Spot noted;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Visit> earlier = new ArrayDeque<>();
    private final Deque<Visit> later = new ArrayDeque<>();

    /** Starts at home. */
    public Navigation() {
        this(Place.HOME);
    }

    public Navigation(Place start) {
        current = new ReadOnlyObjectWrapper<>(new Visit(start, null));
    }

    public ReadOnlyObjectProperty<Visit> current() {
        return current.getReadOnlyProperty();
    }

    public Place place() {
        return current.get().place();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Goes to a place. Where the person is there already, and has read no line of it yet, there is nothing to come back to. */
    public void go(Place place) {
        boolean same = place.equals(place());
        if (same && place.equals(Place.HOME)) {
            return;
        }
        if (!same || noted != null) {
            remember(here());
        }
        arrive(new Visit(place, null));
    }

    public void back() {
        step(earlier, later);
    }

    public void forward() {
        step(later, earlier);
    }

    public void home() {
        go(Place.HOME);
    }

    /** Notes the line being read, so that coming back shows it again. Nothing moves. */
    public void note(Spot spot) {
        noted = spot;
    }

    private void remember(Visit left) {
        if (earlier.size() == LONGEST_HISTORY) {
            earlier.removeLast();
        }
        earlier.push(left);
        later.clear();
    }

    /** The place, and the line being read there; or last read there, when something stands in the way of reading on. */
    public Visit here() {
        return new Visit(place(), noted);
    }

    private void step(Deque<Visit> from, Deque<Visit> to) {
        if (!from.isEmpty()) {
            to.push(here());
            arrive(from.pop());
        }
    }

    private void arrive(Visit visit) {
        noted = visit.spot();
        canGoBack.set(!earlier.isEmpty());
        canGoForward.set(!later.isEmpty());
        current.set(visit);
    }
}
