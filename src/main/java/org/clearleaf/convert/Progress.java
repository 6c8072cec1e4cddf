package org.clearleaf.convert;

/** Counts the bytes that have been read. */
final class Progress {

    private final long total;
    private final ImportListener listener;
    private final Desk desk;
    private long done;

    Progress(long total, ImportListener listener, Desk desk) {
        this.total = total;
        this.listener = listener;
        this.desk = desk;
    }

    void add(long bytes) {
        done = Math.min(total, done + bytes);
        listener.progress(done, total, desk.articles());
    }

    void end() {
        add(total - done);
    }
}
