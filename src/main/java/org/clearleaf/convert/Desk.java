package org.clearleaf.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import org.clearleaf.article.Article;
import org.clearleaf.convert.json.ArticleJson;
import org.jspecify.annotations.Nullable;

/** Hands each original to the importer and files what comes back. */
final class Desk {

    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    private final Importer importer;
    private final @Nullable LocalDate retrieved;
    private final OutFolder out;
    private final GapList gaps;
    private final ArticleNames names = new ArticleNames();
    private int originals;
    private int articles;

    Desk(Importer importer, @Nullable LocalDate retrieved, OutFolder out, GapList gaps) {
        this.importer = importer;
        this.retrieved = retrieved;
        this.out = out;
        this.gaps = gaps;
    }

    int originals() {
        return originals;
    }

    int articles() {
        return articles;
    }

    /** A file that the importer can't read, for whatever reason, is one line of the gap list. */
    void take(String name, byte[] bytes) {
        originals++;
        Original original = new Original(name, bytes, retrieved);
        try {
            importer.read(original, new DeskTray(original));
        } catch (Unreadable e) {
            refuse(new Gap(name, e.place(), e.reason(), String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the importer failed at " + name, e);
            refuse(new Gap(name, "", GapReason.IMPORTER_FAILED, e.getClass().getSimpleName()));
        }
    }

    void refuse(Gap gap) {
        gaps.add(gap);
    }

    private void file(Draft draft, Original original) throws IOException {
        String language = draft.language().toLanguageTag();
        ArticleNames.Name name = names.name(draft.id(), language, original.hash() + draft.id());
        if (name.isRepeated()) {
            refuse(new Gap(original.name(), draft.id(), GapReason.REPEATED, ""));
            return;
        }
        Article article = draft.article(name.id());
        out.write(name.id(), language, new ArticleJson().bytes(article));
        articles++;
    }

    /** What one original gives. */
    private final class DeskTray implements Tray {

        private final Original original;

        DeskTray(Original original) {
            this.original = original;
        }

        @Override
        public void put(Draft draft) {
            try {
                file(draft, original);
            } catch (IOException e) {
                throw new UncheckedIOException("an article can't be written", e);
            }
        }

        @Override
        public void leaveOut(GapReason reason, String place, String text) {
            refuse(new Gap(original.name(), place, reason, text));
        }
    }
}
