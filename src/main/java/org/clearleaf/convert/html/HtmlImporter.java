package org.clearleaf.convert.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Importer;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes a draft of a page: a question for each of its headings. */
public final class HtmlImporter implements Importer {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean takes(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }

    @Override
    public void read(Original original, Tray tray) throws Unreadable {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(original.bytes()), null, "");
            new WebArticle(new WebPage(page), original, tray).file();
        } catch (IOException e) {
            throw new Unreadable(GapReason.BROKEN_FILE, "", "HTML");
        }
    }
}
