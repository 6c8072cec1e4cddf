package org.clearleaf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.clearleaf.article.HumanRating;
import org.clearleaf.check.Review;
import org.clearleaf.check.score.Instrument;
import org.jspecify.annotations.Nullable;

/** Prints what was found as JSON: an object with a list "files". */
final class CheckJson implements CheckReport {

    private final PrintWriter out;
    private final JsonGenerator json;

    CheckJson(PrintWriter out) throws IOException {
        this.out = out;
        this.json = new ObjectMapper()
                .createGenerator(out)
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeArrayFieldStart("files");
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        json.writePOJO(File.of(file));
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.println();
        out.flush();
    }

    /**
     * A file.
     *
     * @param reading left out where the article could not be judged, as are the scores
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record File(
            String file,
            List<Found> problems,
            @Nullable ReadingJson reading,
            @Nullable List<Score> scores) {

        static File of(CheckedFile file) {
            Review review = file.review();
            return new File(
                    file.file().toString(),
                    file.found(),
                    review == null ? null : ReadingJson.of(review.readability()),
                    review == null
                            ? null
                            : review.scores().instruments().stream()
                                    .map(Score::of)
                                    .toList());
        }
    }

    /** What a machine can say of an instrument: so many met, of those it can judge, of all. Beside it stands what people say. */
    record Score(String instrument, int met, int judged, int items, List<Rating> humanRatings) {

        static Score of(Instrument instrument) {
            return new Score(
                    instrument.id(),
                    instrument.met(),
                    instrument.judged(),
                    instrument.total(),
                    instrument.ratings().stream().map(Rating::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rating(
            String rater,
            String date,
            int met,
            int judged,
            @Nullable String note) {

        static Rating of(HumanRating rating) {
            return new Rating(rating.rater(), rating.date().toString(), rating.met(), rating.judged(), rating.note());
        }
    }
}
