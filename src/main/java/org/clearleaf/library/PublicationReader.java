package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import org.clearleaf.article.Author;
import org.clearleaf.article.Dates;
import org.clearleaf.article.HumanRating;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Reviewer;
import org.clearleaf.article.ReviewerKind;
import org.clearleaf.article.Translation;

/** Reads who stands behind an article. Without any date there is no article, since nobody could say how old it is. */
final class PublicationReader {

    Optional<Publication> read(Fields in) {
        Values values = in.values();
        List<Author> authors = in.list("authors", ListSize.SOME).readable(values.object(PublicationReader::author));
        List<Reviewer> reviewers =
                in.list("reviewers", ListSize.ANY).readable(values.object(PublicationReader::reviewer));
        String publisher = in.text("publisher");
        String licence = in.text("licence");
        String funding = in.text("funding");
        Optional<Dates> dates = in.part("dates", new DatesReader()::read);
        List<HumanRating> ratings = new QualityReader().read(in);
        Translation translation = new TranslationReader().read(in).orElse(null);
        return dates.map(
                known -> new Publication(authors, reviewers, publisher, licence, funding, known, ratings, translation));
    }

    private static Optional<Author> author(Fields in) {
        return in.whole(new Author(
                in.text("name"), in.textOrNull("role"), in.textOrNull("credentials"), in.textOrNull("organisation")));
    }

    private static Optional<Reviewer> reviewer(Fields in) {
        return in.whole(new Reviewer(
                in.text("name"),
                in.word("kind", List.of(ReviewerKind.values())),
                in.date("date"),
                in.textOrNull("role"),
                in.textOrNull("credentials"),
                in.textOrNull("organisation")));
    }
}
