package org.clearleaf.library;

/** Hears of each file as it is checked, so that nobody has to keep them all. */
public interface CheckListener {

    /** Called once, first, with the number of files that will follow. */
    void starts(int files);

    void read(ArticleFile file);
}
