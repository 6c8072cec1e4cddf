package org.clearleaf.check.text;

import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;

/**
 * A text of an article.
 *
 * @param path where it stands in the JSON, for example {@code $.questions[0].shortAnswer}
 * @param section the anchor of the part in which it is read
 * @param plain the words alone
 */
public record Text(String path, String section, Role role, RichText words, String plain) {

    Text(String path, String section, Role role, RichText words) {
        this(path, section, role, words, words.plain());
    }

    public boolean isRunning() {
        return role.isRunning();
    }

    /** Whether it names what it rests on, by a source mark or by a number that comes from a risk with sources. */
    public boolean isSourced() {
        return words.runs().stream().anyMatch(run -> run instanceof Run.SourceMark || run instanceof Run.Derived);
    }

    /** Whether it is a sentence rather than a few words of a list. */
    public boolean isSentence() {
        return plain.strip().matches("(?s).*[.!?…][\"”’)»]*");
    }
}
