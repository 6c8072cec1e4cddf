package org.clearleaf.ui.panel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.clearleaf.article.Article;
import org.clearleaf.check.Checker;
import org.clearleaf.check.Profile;
import org.clearleaf.check.Review;
import org.clearleaf.check.Severities;
import org.clearleaf.ui.work.Background;

/**
 * Judges articles off the JavaFX thread, and remembers for each the last judgement, so that coming back to one costs nothing.
 * Used on the JavaFX thread.
 */
public final class Reviews {

    private record Judged(Article article, LocalDate day, Review review) {
        boolean isOf(Article other, LocalDate today) {
            return article.equals(other) && day.equals(today);
        }
    }

    private final Background background;
    private final Supplier<LocalDate> today;
    private final Map<String, Judged> judged = new HashMap<>();
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper();

    /** @param today the day against which dates are held */
    public Reviews(Background background, Supplier<LocalDate> today) {
        this.background = background;
        this.today = today;
    }

    /** How many articles are being judged at the moment. */
    public ReadOnlyIntegerProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** Hands over the judgement: at once if it is known, else when it is ready. */
    void review(Article article, Consumer<Review> done) {
        LocalDate day = today.get();
        Judged known = judged.get(key(article));
        if (known != null && known.isOf(article, day)) {
            done.accept(known.review());
            return;
        }
        underWay.set(underWay.get() + 1);
        background.run(() -> new Checker(Severities.of(Profile.IPDAS), day).review(article), review -> {
            judged.put(key(article), new Judged(article, day, review));
            done.accept(review);
            underWay.set(underWay.get() - 1);
        });
    }

    private static String key(Article article) {
        return article.id() + " " + article.language().toLanguageTag();
    }
}
