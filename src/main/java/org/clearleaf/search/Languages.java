package org.clearleaf.search;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** How each language is divided into words; made once for each. As an analyzer, it goes by the language of the field. */
final class Languages extends DelegatingAnalyzerWrapper {

    private final Map<Locale, TextAnalysis> analyses = new ConcurrentHashMap<>();
    private final Map<Locale, Fillers> fillers = new ConcurrentHashMap<>();

    Languages() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    TextAnalysis analysis(Locale language) {
        return analyses.computeIfAbsent(language, TextAnalysis::new);
    }

    Fillers fillers(Locale language) {
        return fillers.computeIfAbsent(language, one -> new Fillers(one, analysis(one)));
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return analysis(Locale.forLanguageTag(IndexField.languageOf(field))).words();
    }
}
