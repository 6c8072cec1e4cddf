package org.clearleaf.library;

import java.util.Locale;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Source;

/**
 * What the texts of an article may point at.
 *
 * @param numbers says the numbers of outcomes in the language of the article
 */
record References(
        Targets<Source> sources, Targets<Glossary.Term> terms, Targets<Outcome> outcomes, FrequencyWords numbers) {

    static References none() {
        return new References(Targets.none(), Targets.none(), Targets.none(), new FrequencyWords(Locale.ENGLISH));
    }

    References with(Targets<Outcome> known) {
        return new References(sources, terms, known, numbers);
    }
}
