package org.clearleaf.library;

import java.nio.ByteBuffer;

/** The table of a catalogue: a row of the same length for each file, first those that can be shown, by title. */
final class CatalogueRows {

    /** Bytes of a row: eight whole numbers and two long ones. */
    static final int LENGTH = 8 * Integer.BYTES + 2 * Long.BYTES + Long.BYTES;

    private static final int AT = 0;
    private static final int SIZE = 4;
    private static final int ARTICLE = 8;
    private static final int ID_HASH = 12;
    private static final int LANGUAGE = 16;
    private static final int SUBJECT = 20;
    private static final int LETTER = 24;
    private static final int UPDATED = 28;
    private static final int FILE_SIZE = 32;
    private static final int MODIFIED = 40;
    private static final int BESIDE = 48;

    private final ByteBuffer table;

    CatalogueRows(ByteBuffer table) {
        this.table = table;
    }

    /** Where its content begins, counted from the first content. */
    int at(int row) {
        return table.getInt(row * LENGTH + AT);
    }

    /** How long its content is. */
    int size(int row) {
        return table.getInt(row * LENGTH + SIZE);
    }

    /** The same number for all editions of an article, from 0. */
    int article(int row) {
        return table.getInt(row * LENGTH + ARTICLE);
    }

    int idHash(int row) {
        return table.getInt(row * LENGTH + ID_HASH);
    }

    /** Index of the language. */
    int language(int row) {
        return table.getInt(row * LENGTH + LANGUAGE);
    }

    /** Index of the subject. */
    int subject(int row) {
        return table.getInt(row * LENGTH + SUBJECT);
    }

    /** The letter under which it is found. */
    int letter(int row) {
        return table.getInt(row * LENGTH + LETTER);
    }

    /** Days since 1970. */
    int updated(int row) {
        return table.getInt(row * LENGTH + UPDATED);
    }

    Look look(int row) {
        int at = row * LENGTH;
        return new Look(table.getLong(at + FILE_SIZE), table.getLong(at + MODIFIED), table.getLong(at + BESIDE));
    }

    static void write(ByteBuffer to, Entry entry, int at, int article, int language, int subject) {
        Headline headline = entry.headline();
        to.putInt(at).putInt(entry.content().length).putInt(article);
        if (headline == null) {
            to.putInt(0).putInt(0).putInt(0).putInt(0).putInt(0);
        } else {
            to.putInt(headline.id().hashCode()).putInt(language);
            to.putInt(subject).putInt(headline.letter()).putInt(headline.updated());
        }
        Look look = entry.look();
        to.putLong(look.size()).putLong(look.modified()).putLong(look.beside());
    }
}
