package org.clearleaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.clearleaf.library.ArticleFile;
import org.clearleaf.library.CheckListener;

/** Judges each file as it comes and hands it to every report. */
final class CheckRun implements CheckListener {

    private final FileJudge judge;
    private final List<CheckReport> reports;
    private final CheckProgress progress;
    private CheckTotals totals = CheckTotals.NONE;

    CheckRun(FileJudge judge, List<CheckReport> reports, CheckProgress progress) {
        this.judge = judge;
        this.reports = List.copyOf(reports);
        this.progress = progress;
    }

    @Override
    public void starts(int files) {
        progress.starts(files);
    }

    @Override
    public void read(ArticleFile file) {
        CheckedFile checked = judge.judge(file);
        totals = totals.plus(checked);
        try {
            for (CheckReport report : reports) {
                report.add(checked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a report can't be written", e);
        }
        progress.step();
    }

    /** Ends every report. */
    CheckTotals end() throws IOException {
        for (CheckReport report : reports) {
            report.end(totals);
        }
        return totals;
    }
}
