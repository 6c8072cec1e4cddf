package org.clearleaf.settings.clinic;

import org.jspecify.annotations.Nullable;

/**
 * What a clinic has decided for its kiosk. Holds nothing about a person.
 *
 * @param clinic who the kiosk belongs to, and whom to call or ask
 * @param presentation languages, colours and the size of the screen
 * @param idle when a session ends by itself
 * @param hours when the kiosk is lit
 * @param staffCode what opens the way out; absent where there is none
 * @param counts whether the panels that were opened are counted
 * @param takeHome how people get something to take away
 */
public record ClinicSettings(
        Clinic clinic,
        Presentation presentation,
        IdleTime idle,
        Hours hours,
        @Nullable StaffCodeHash staffCode,
        boolean counts,
        TakeHome takeHome) {

    /** A kiosk in the United States that nobody has set up yet. */
    public static final ClinicSettings DEFAULT = new ClinicSettings(
            Clinic.DEFAULT, Presentation.DEFAULT, IdleTime.DEFAULT, Hours.ALWAYS, null, false, TakeHome.NONE);
}
