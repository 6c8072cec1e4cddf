package org.clearleaf.convert.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clearleaf.article.Attribution;
import org.clearleaf.article.Author;
import org.clearleaf.article.Dates;
import org.clearleaf.article.HumanRating;
import org.clearleaf.article.Provenance;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Reviewer;
import org.clearleaf.article.Source;
import org.clearleaf.article.Translation;

/** Writes who stands behind an article, what it rests on and where its words come from. */
record PublicationJson(JsonText json) {

    void write(Publication publication, List<Source> sources) throws IOException {
        json.requiredObjects("authors", publication.authors(), this::author);
        json.requiredObjects("reviewers", publication.reviewers(), this::reviewer);
        json.text("publisher", publication.publisher());
        json.text("licence", publication.licence());
        json.text("funding", publication.funding());
        json.object("dates", () -> dates(publication.dates()));
        Attribution attribution = publication.attribution();
        if (attribution != null) {
            json.object("attribution", () -> attribution(attribution));
        }
        json.objects("provenance", publication.provenance(), this::provenance);
        List<HumanRating> ratings = publication.ratings();
        if (!ratings.isEmpty()) {
            json.object("quality", () -> json.objects("humanRatings", ratings, this::rating));
        }
        Translation translation = publication.translation();
        if (translation != null) {
            json.object("translation", () -> translation(translation));
        }
        json.requiredObjects("sources", sources, this::source);
    }

    private void author(Author author) throws IOException {
        json.text("name", author.name());
        json.text("role", author.role());
        json.text("credentials", author.credentials());
        json.text("organisation", author.organisation());
    }

    private void reviewer(Reviewer reviewer) throws IOException {
        json.text("name", reviewer.name());
        json.code("kind", reviewer.kind());
        json.printed("date", reviewer.date());
        json.text("role", reviewer.role());
        json.text("credentials", reviewer.credentials());
        json.text("organisation", reviewer.organisation());
    }

    private void dates(Dates dates) throws IOException {
        if (dates.updated() == null) {
            json.yes("unknown");
            return;
        }
        json.printed("published", dates.published());
        json.printed("updated", dates.updated());
        json.printed("reviewed", dates.reviewed());
        json.printed("nextReview", dates.nextReview());
        json.printed("expires", dates.expires());
    }

    private void attribution(Attribution attribution) throws IOException {
        json.text("text", attribution.text());
        json.text("url", attribution.url());
    }

    private void provenance(Provenance original) throws IOException {
        json.text("importer", original.importer());
        json.text("sourceUrl", original.sourceUrl());
        json.text("sourceVersion", original.sourceVersion());
        json.text("sourceHash", original.sourceHash());
        json.printed("retrieved", original.retrieved());
        json.text("transform", original.transform());
        json.requiredTexts("blocks", original.blocks());
    }

    private void rating(HumanRating rating) throws IOException {
        json.code("instrument", rating.instrument());
        json.text("rater", rating.rater());
        json.printed("date", rating.date());
        json.number("met", rating.met());
        json.number("judged", rating.judged());
        json.text("note", rating.note());
    }

    private void translation(Translation translation) throws IOException {
        json.text("of", translation.source().toLanguageTag());
        json.number("version", translation.version());
        List<Map.Entry<String, String>> parts = List.copyOf(new TreeMap<>(translation.parts()).entrySet());
        json.objects("parts", parts, part -> {
            json.text("part", part.getKey());
            json.text("fingerprint", part.getValue());
        });
    }

    private void source(Source source) throws IOException {
        json.text("id", source.id());
        json.text("citation", source.citation());
        json.code("type", source.type());
        json.number("year", source.year());
        json.text("url", source.url());
        json.printed("accessed", source.accessed());
    }
}
