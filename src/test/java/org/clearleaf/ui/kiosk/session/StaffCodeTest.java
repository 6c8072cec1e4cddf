package org.clearleaf.ui.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clearleaf.settings.clinic.StaffCodeHash;
import org.clearleaf.ui.kiosk.session.StaffCode.Attempt;
import org.junit.jupiter.api.Test;

final class StaffCodeTest {

    private final VirtualNanos time = new VirtualNanos(5);
    private final StaffCode lock = new StaffCode(StaffCodeHash.of("271828".toCharArray()), time);

    @Test
    void theRightCodeOpens() {
        assertEquals(new Attempt.Opened(), attempt("271828"));
    }

    @Test
    void fiveWrongCodesCloseItAndEachFurtherOneForTwiceAsLong() {
        for (int left = 4; left > 0; left--) {
            assertEquals(new Attempt.Wrong(left), attempt("1111"));
        }
        assertEquals(new Attempt.Closed(30), attempt("1111"));
        time.seconds(29);
        assertEquals(new Attempt.Closed(1), attempt("271828"), "closed to the right one too");
        time.seconds(1);
        assertEquals(new Attempt.Closed(60), attempt("2222"));
        time.seconds(60);
        assertEquals(new Attempt.Closed(120), attempt("3333"));
        time.seconds(120);
        assertEquals(new Attempt.Opened(), attempt("271828"));
        assertEquals(new Attempt.Wrong(4), attempt("1111"), "and counts from the start again");
    }

    @Test
    void itNeverStaysClosedForMoreThanAnHour() {
        for (int tried = 0; tried < 16; tried++) {
            attempt("1111");
            time.seconds(lock.secondsLeft());
        }
        assertEquals(new Attempt.Closed(3600), attempt("1111"));
    }

    private Attempt attempt(String typed) {
        return lock.attempt(typed.toCharArray());
    }
}
