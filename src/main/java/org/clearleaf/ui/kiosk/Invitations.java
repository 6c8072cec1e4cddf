package org.clearleaf.ui.kiosk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.clearleaf.article.Article;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.library.Selection;
import org.clearleaf.library.Summary;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;
import org.clearleaf.ui.work.Latest;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows while nobody is there: a few articles that are up to date, and never one that would say more about who
 * reads it than they want to tell a waiting room.
 */
final class Invitations {

    /** Who waits longer begins again. */
    private static final int MOST = 12;

    /** In a large library, taken from all over it. */
    private static final int LOOKED_AT = 60;

    private final ReaderModel house;
    private final Latest newest;
    private @Nullable Locale language;
    private List<Invitation> all = List.of();

    /** Follows the library; reading articles is left to the background. */
    Invitations(ReaderModel house, Background background) {
        this.house = house;
        this.newest = new Latest(background);
        house.library().subscribe(this::readAgain);
    }

    /** Invites in this language from now on, which the clinic may change. */
    void speak(Locale wanted) {
        if (!wanted.equals(language)) {
            language = wanted;
            readAgain();
        }
    }

    private void readAgain() {
        Library library = house.library().get();
        Locale spoken = language;
        if (library != null && spoken != null) {
            LocalDate today = LocalDate.now(house.clock());
            newest.run(() -> read(library, spoken, today), found -> all = found);
        }
    }

    /** None until they have been read. */
    List<Invitation> all() {
        return all;
    }

    private static List<Invitation> read(Library library, Locale language, LocalDate today) {
        Selection articles = library.in(language);
        int step = Math.max(1, articles.size() / LOOKED_AT);
        return IntStream.iterate(0, at -> at < articles.size(), at -> at + step)
                .mapToObj(articles::get)
                .filter(article -> article.dates().outOfDateSince(today).isEmpty())
                .filter(article -> article.language().getLanguage().equals(language.getLanguage()))
                .map(Summary::id)
                .flatMap(id -> library.find(id, language).stream())
                .map(Edition::article)
                .filter(article -> !article.identity().isSensitive())
                .map(Invitations::invitation)
                .limit(MOST)
                .toList();
    }

    private static Invitation invitation(Article article) {
        return new Invitation(article.title(), article.glance().shortAnswer().plain());
    }
}
