package org.clearleaf.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.clearleaf.article.Subject;
import org.clearleaf.library.BrokenFile;
import org.clearleaf.library.Library;
import org.clearleaf.library.Selection;
import org.clearleaf.library.Summary;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.notice.Notice;
import org.clearleaf.ui.notice.NoticeView;
import org.clearleaf.ui.shelf.BrowseView;
import org.clearleaf.ui.shelf.ShelfContext;
import org.clearleaf.ui.shelf.SubjectView;
import org.clearleaf.ui.text.Messages;

/** What a window and a kiosk show alike of a library: a subject, a list, and a notice where there is nothing to open. */
public final class LibraryViews {

    /** More cards than this make too long a page. */
    private static final int MANY = 12;

    private final ReaderModel model;
    private final Navigation navigation;

    public LibraryViews(ReaderModel model, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
    }

    /** Cards, or a list where there are many. */
    public Node subject(Subject subject, Library library, ObservableBooleanValue compact) {
        return articles(library).of(subject).size() > MANY
                ? browse(new Place.Browse(subject, Place.Order.BY_TITLE, null), library, compact)
                : new SubjectView(subject, articles(library), shelf());
    }

    public Node browse(Place.Browse place, Library library, ObservableBooleanValue compact) {
        return new BrowseView(place, articles(library), shelf(), compact, navigation::note);
    }

    public Node notice(Notice notice) {
        return new NoticeView(notice, messages(), navigation::home);
    }

    /** In place of an empty library: why, to whoever can mend it; strangers are sent to somebody who can. */
    public Node nothing(Library library, Manner manner) {
        Library all = model.library().get();
        if (all != null && !all.isEmpty()) {
            return notice(new Notice.AllHidden());
        }
        List<BrokenFile> broken = library.brokenFiles();
        return notice(
                switch (manner) {
                    case Manner.Shared _ -> new Notice.NothingToShow(library.emptyBecause());
                    case Manner.Own() when broken.isEmpty() -> new Notice.EmptyLibrary(library.folder());
                    case Manner.Own() -> new Notice.BrokenLibrary(broken);
                });
    }

    /** In place of a topic that can't be opened: why. */
    public Node noTopic(String articleId, Library library) {
        Optional<Notice> broken = library.findBroken(articleId).map(file -> new Notice.BrokenTopic(file.code()));
        return notice(broken.or(() -> hidden(articleId)).orElse(new Notice.MissingTopic()));
    }

    private Optional<Notice> hidden(String articleId) {
        return Optional.ofNullable(model.library().get())
                .flatMap(all -> all.summary(articleId, messages().language()))
                .map(Summary::dates)
                .flatMap(dates -> dates.outOfDateSince(model.today().get()))
                .map(Notice.HiddenTopic::new);
    }

    public Selection articles(Library library) {
        return library.in(messages().language());
    }

    public ShelfContext shelf() {
        return new ShelfContext(messages(), model.today().get(), navigation::go);
    }

    private Messages messages() {
        return model.messages().get();
    }
}
