package canary.doctor;

import canary.ui.notice.NoticeThatBrowses;

/** A doctor that knows the screen. */
public final class DoctorThatShows {
    NoticeThatBrowses reaches(NoticeThatBrowses over) {
        return over;
    }
}
