package org.clearleaf.takehome.print;

import java.util.List;

/** How a queue is (RFC 8011, sections 5.4.11 and 5.4.12). */
public enum Condition {
    READY,
    NO_PAPER,
    /** It is stopped, or takes no jobs. */
    STOPPED,
    /** There is no such queue, or no print server at all. */
    MISSING;

    private static final int PRINTER_STOPPED = 5;
    private static final List<String> PAPER = List.of("media-empty", "media-needed");

    static Condition of(IppAnswer answer) {
        if (answer.isUnknown()) {
            return MISSING;
        }
        if (answer.all("printer-state-reasons").stream().anyMatch(Condition::isAboutPaper)) {
            return NO_PAPER;
        }
        boolean isRefusing = answer.all("printer-is-accepting-jobs").contains("false");
        boolean isStopped = answer.number("printer-state") == PRINTER_STOPPED;
        return answer.isDone() && !isRefusing && !isStopped ? READY : STOPPED;
    }

    /** A report or a warning doesn't stop the printer; one of several trays may be empty. */
    private static boolean isAboutPaper(String reason) {
        return PAPER.stream().anyMatch(paper -> reason.equals(paper) || reason.equals(paper + "-error"));
    }
}
