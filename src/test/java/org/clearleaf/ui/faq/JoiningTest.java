package org.clearleaf.ui.faq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clearleaf.search.Meanings;
import org.clearleaf.search.Results;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.search.embedding.Embedding;
import org.clearleaf.search.embedding.EmbeddingException;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.Patience;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the model finds joins the answers by words, and no row moves under a finger. */
final class JoiningTest {

    private static final long LATE_NANOS = 60_000_000;

    private final Background background = new Background();
    private final SlowModel model = new SlowModel();
    private final AtomicLong clock = new AtomicLong();
    private final SearchIndex index = index();
    private final Meanings meanings = meanings();
    private final SearchModel search = FxThread.call(this::model);
    private final ResultList list = FxThread.call(this::list);

    @AfterEach
    void close() {
        model.free();
        background.close();
        index.close();
    }

    @Test
    void whatComesLateStandsBelowAndMovesNoRow() {
        model.hold();
        List<ResultRow> before = typedAndShown();
        clock.addAndGet(LATE_NANOS);
        model.free();
        Patience.until("the later answers stand below", () -> search.also().get() != null);
        List<ResultRow> after = FxThread.call(() -> List.copyOf(list.getItems()));
        assertEquals(before, after.subList(0, before.size()), "rows that were shown stay where they are");
        assertEquals(new ResultRow.More(), after.get(before.size()), "a heading of their own");
        assertTrue(after.size() > before.size() + 1, "and then the answers");
    }

    @Test
    void laterAnswersRepeatNone() {
        model.hold();
        Results shown = Objects.requireNonNull(typed());
        clock.addAndGet(LATE_NANOS);
        model.free();
        Patience.until("the later answers stand below", () -> search.also().get() != null);
        Results more = Objects.requireNonNull(search.also().get());
        assertEquals(more.count(), more.without(shown).count());
    }

    @Test
    void whatComesInTheSameFrameIsShownAsOneList() {
        model.hold();
        Results byWords = Objects.requireNonNull(typed());
        model.free();
        Patience.until(
                "words and meaning are one list",
                () -> !byWords.equals(search.results().get()));
        assertNull(search.also().get());
    }

    @Test
    void theNextQueryTakesLaterAnswersAway() {
        model.hold();
        typedAndShown();
        clock.addAndGet(LATE_NANOS);
        model.free();
        Patience.until("the later answers stand below", () -> search.also().get() != null);
        FxThread.run(search::clear);
        assertNull(FxThread.call(() -> search.also().get()));
        assertFalse(FxThread.call(() -> list.getItems().contains(new ResultRow.More())));
    }

    @Test
    void aModelThatFailsChangesNothing() {
        model.hold();
        Results byWords = Objects.requireNonNull(typed());
        model.breakDown();
        clock.addAndGet(LATE_NANOS);
        model.free();
        FxThread.settle();
        assertEquals(byWords, search.results().get());
        assertNull(search.also().get());
    }

    private List<ResultRow> typedAndShown() {
        typed();
        return FxThread.call(() -> List.copyOf(list.getItems()));
    }

    private @Nullable Results typed() {
        FxThread.run(() -> search.words().set("dizzy"));
        Patience.until("the answers by words are shown", () -> search.results().get() != null);
        return FxThread.call(() -> search.results().get());
    }

    private static SearchIndex index() {
        return SearchIndex.open(Libraries.shipped(), null, (_, _) -> {});
    }

    private Meanings meanings() {
        Meanings read = new Meanings(model, null);
        read.read(index, () -> true);
        return read;
    }

    private SearchModel model() {
        ObjectProperty<@Nullable SearchIndex> on = new SimpleObjectProperty<>(index);
        ObjectProperty<@Nullable Meanings> known = new SimpleObjectProperty<>(meanings);
        return new SearchModel(on, known, _ -> Optional.empty(), background, clock::get);
    }

    private ResultList list() {
        ResultList made = new ResultList(search, new Messages(Locale.ENGLISH), _ -> {});
        search.results().subscribe(found -> {
            if (found != null) {
                made.show(found);
            }
        });
        search.also().subscribe(made::showAlso);
        return made;
    }

    /** Finds everything alike, and waits when it is told to. */
    private static final class SlowModel implements Embedding {

        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile boolean isBroken;

        void hold() {
            gate = new CountDownLatch(1);
        }

        void free() {
            gate.countDown();
        }

        void breakDown() {
            isBroken = true;
        }

        @Override
        public String model() {
            return "slow";
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public float[] of(String text) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (isBroken) {
                throw new EmbeddingException("broken for the test", new IllegalStateException());
            }
            return new float[] {1, 0};
        }

        @Override
        public void close() {}
    }
}
