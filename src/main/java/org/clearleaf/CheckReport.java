package org.clearleaf;

import java.io.IOException;

/** A way to tell what a check has found. Files come one at a time and need not be kept. */
interface CheckReport {

    void add(CheckedFile file) throws IOException;

    /** Called once, after the last file. */
    void end(CheckTotals totals) throws IOException;
}
