package org.clearleaf.ui.kiosk;

import java.util.function.Supplier;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Node;
import org.clearleaf.settings.clinic.Clinic;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Makes what stands above and below a page, in the language and the layout of the moment. */
final class FrameBars {

    private final Clinic clinic;
    private final Supplier<Messages> messages;
    private final KioskActions actions;
    private final boolean hasLanguages;
    private final DoubleExpression height;
    private Runnable longPress = () -> {};

    /**
     * Makes nothing yet.
     *
     * @param clinic whose screen it is
     * @param hasLanguages whether there is a choice
     * @param height of the screen, in pixels of the design
     */
    FrameBars(
            Clinic clinic,
            Supplier<Messages> messages,
            KioskActions actions,
            boolean hasLanguages,
            DoubleExpression height) {
        this.clinic = clinic;
        this.messages = messages;
        this.actions = actions;
        this.hasLanguages = hasLanguages;
        this.height = height;
    }

    /** What a finger does that stays on the name of the clinic. */
    void onLongPress(Runnable action) {
        longPress = action;
    }

    /** Above a page. A tall screen has its art there, but an article needs the room. */
    Node top(KioskLayout layout, Place place, boolean isTopic) {
        if (layout.hasSidebar()) {
            return bar().withControls(actions, place instanceof Place.Home, hasLanguages);
        }
        return layout.isPortrait() && !isTopic ? art() : bar().withDesk(desk());
    }

    /** Above the place to type. */
    Node topOfSearch(KioskLayout layout, Place place) {
        return layout.isPortrait() ? art() : top(layout, place, false);
    }

    /**
     * Below a page.
     *
     * @param steps from part to part of an article; nothing elsewhere
     * @param chosen how many of its questions are to be taken home
     */
    Node foot(KioskLayout layout, Place place, @Nullable Steps steps, int chosen) {
        Messages words = messages.get();
        FootBar bar = new FootBar(words, actions, words.text("kiosk.promise"), hasLanguages, chosen);
        return layout.hasSidebar() ? bar.wide(desk(), steps) : bar.tall(place, steps);
    }

    /** Where to ask: the clinic's own sentence, or ours. */
    String desk() {
        String desk = clinic.desk();
        return desk.isEmpty() ? messages.get().text("kiosk.desk") : desk;
    }

    private TopBar bar() {
        return new TopBar(messages.get(), brand());
    }

    private Node art() {
        ArtBand art = new ArtBand(brand());
        art.prefHeightProperty().bind(height.multiply(ArtBand.SHARE));
        return art;
    }

    private Brand brand() {
        Brand brand = new Brand(clinic, messages.get());
        LongPress.on(brand, () -> longPress.run());
        return brand;
    }
}
