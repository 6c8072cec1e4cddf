package org.clearleaf.convert.medquad;

import java.util.Locale;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Importer;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.Unreadable;

/** Makes an article of each document, with a question for each that has an answer. */
public final class MedquadImporter implements Importer {

    @Override
    public String format() {
        return "medquad";
    }

    @Override
    public boolean takes(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    @Override
    public void read(Original original, Tray tray) throws Unreadable {
        Document document = DocumentReader.read(original.bytes());
        if (document.focus().isBlank()) {
            throw new Unreadable(GapReason.NO_TITLE, "", document.url());
        }
        if (document.pairs().stream().allMatch(pair -> pair.answer().isBlank())) {
            throw new Unreadable(GapReason.NOTHING_TO_SHOW, "", document.focus());
        }
        new DocumentArticle(document, original, tray).file();
    }
}
