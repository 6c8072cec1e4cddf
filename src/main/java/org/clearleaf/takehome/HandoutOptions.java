package org.clearleaf.takehome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a handout is made, and what the clinic puts on it.
 *
 * @param isLarge whether it is printed in large letters, of 18 pt and up
 * @param clinic its name, on top of the first page; absent where no clinic has set one
 * @param emergencyNumber what to call in an emergency
 * @param crisisLine what to call with thoughts of suicide
 * @param today the day on which it is made; decides what is out of date
 * @param address where the clinic shows its articles on the web; absent where it doesn't
 */
public record HandoutOptions(
        Paper paper,
        boolean isLarge,
        @Nullable String clinic,
        String emergencyNumber,
        String crisisLine,
        LocalDate today,
        @Nullable String address) {

    /** Normal letters on the paper of the United States, from nobody in particular. */
    public HandoutOptions(String emergencyNumber, String crisisLine, LocalDate today) {
        this(Paper.LETTER, false, null, emergencyNumber, crisisLine, today, null);
    }

    public HandoutOptions on(Paper chosen) {
        return new HandoutOptions(chosen, isLarge, clinic, emergencyNumber, crisisLine, today, address);
    }

    public HandoutOptions large(boolean chosen) {
        return new HandoutOptions(paper, chosen, clinic, emergencyNumber, crisisLine, today, address);
    }

    /** From a clinic; either may be absent. */
    public HandoutOptions from(@Nullable String name, @Nullable String web) {
        return new HandoutOptions(paper, isLarge, name, emergencyNumber, crisisLine, today, web);
    }
}
