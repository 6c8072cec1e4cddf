package org.clearleaf;

import org.clearleaf.check.rule.Severity;

/** How much has been found. */
record CheckTotals(int files, int errors, int warnings, int notes) {

    static final CheckTotals NONE = new CheckTotals(0, 0, 0, 0);

    CheckTotals plus(CheckedFile file) {
        return new CheckTotals(
                files + 1,
                errors + file.count(Severity.ERROR),
                warnings + file.count(Severity.WARNING),
                notes + file.count(Severity.NOTE));
    }
}
