package org.clearleaf.search;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** A text whose words are known already, so that it need not be divided a second time. */
final class WordsField extends Field {

    private final List<String> words;

    /**
     * Of words in their order.
     *
     * @param words as {@link TextAnalysis} tells them
     */
    WordsField(String name, List<String> words) {
        this(name, words, TextField.TYPE_NOT_STORED);
    }

    WordsField(String name, List<String> words, FieldType type) {
        super(name, type);
        this.words = List.copyOf(words);
    }

    /** Takes the stream of the text before it, since a new one costs more than the words of a short text. */
    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
        ListedWords stream = before instanceof ListedWords listed ? listed : new ListedWords();
        stream.list(words);
        return stream;
    }
}
