package org.clearleaf.convert;

import java.io.Serial;

/** A file, or the rest of it, is not in the format. The rest of the files is not touched by that. */
public final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final GapReason reason;
    private final String place;

    /**
     * Says why and where.
     *
     * @param place where in the file; may be empty
     * @param detail for the gap list
     */
    public Unreadable(GapReason reason, String place, String detail) {
        super(detail);
        this.reason = reason;
        this.place = place;
    }

    GapReason reason() {
        return reason;
    }

    String place() {
        return place;
    }
}
