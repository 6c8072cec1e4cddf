package org.clearleaf.ui.kiosk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.kiosk.session.OpeningHours;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the screen shows while nobody is there: an invitation by day, next to nothing by night. */
final class EmptyHours {

    /** Who has just gone may come back, and who comes now sees the home screen. */
    private static final Duration UNTIL_INVITING = Duration.ofSeconds(20);

    private final ClinicSettings clinic;
    private final House house;
    private final OpeningHours hours;
    private final long began;
    private @Nullable AttractView attract;
    private @Nullable NightView night;

    /** Begins to wait. */
    EmptyHours(ClinicSettings clinic, House house) {
        this.clinic = clinic;
        this.house = house;
        this.hours = new OpeningHours(clinic.hours());
        this.began = house.nanoTime().getAsLong();
    }

    /** Shows what is right for the hour. */
    void show(Curtain curtain, Messages messages) {
        long seconds = Duration.ofNanos(house.nanoTime().getAsLong() - began).toSeconds();
        if (seconds < UNTIL_INVITING.toSeconds()) {
            return;
        }
        if (!hours.areOpen(LocalDateTime.now(house.reader().clock()))) {
            showNight(curtain, messages, seconds);
        } else if (clinic.presentation().attract() && !house.invitations().all().isEmpty()) {
            invite(curtain, messages, seconds);
        } else {
            curtain.lift();
        }
    }

    private void showNight(Curtain curtain, Messages messages, long seconds) {
        NightView shown = night == null ? new NightView(messages.text("kiosk.closed")) : night;
        night = shown;
        if (!curtain.shows(shown)) {
            curtain.draw(shown);
        }
        shown.show(seconds);
    }

    private void invite(Curtain curtain, Messages messages, long seconds) {
        AttractView shown = attract == null ? attractView(messages) : attract;
        attract = shown;
        if (!curtain.shows(shown)) {
            curtain.draw(shown);
        }
        shown.show(seconds);
    }

    private AttractView attractView(Messages messages) {
        int minutes = Math.max(1, Math.round(clinic.idle().seconds() / 60f));
        return new AttractView(
                house.invitations().all(),
                new Brand(clinic.clinic(), messages),
                messages.text("kiosk.touch"),
                messages.text("kiosk.clears", minutes));
    }

    /** The language in which nobody is addressed yet. */
    static Locale language(ClinicSettings clinic) {
        return Locale.forLanguageTag(clinic.presentation().languages().getFirst());
    }
}
