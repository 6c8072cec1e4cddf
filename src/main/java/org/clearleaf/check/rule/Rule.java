package org.clearleaf.check.rule;

/**
 * One thing that an expert would look for. Its words (title, source, examples, message, fix) stand in the messages under its
 * id; its two examples are its test.
 */
public interface Rule {

    /** For example {@code N9}; the letter tells the kind, the number is that of the standard or of our list. */
    String id();

    /** Names everything in the article that breaks the rule. */
    void check(Manuscript manuscript, Findings found);

    /** Whether the article holds anything that the rule is about. */
    default boolean appliesTo(Manuscript manuscript) {
        return true;
    }

    /** Writes an example; most rules look at words alone, so that the words of the example as a paragraph will do. */
    default void write(Example example, Draft draft) {
        draft.paragraph(example.words());
    }
}
