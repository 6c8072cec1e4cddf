package org.clearleaf.ui.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.clearleaf.article.Coded;
import org.clearleaf.screen.KioskScale;
import org.clearleaf.screen.ScreenSize;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.clinic.Clinic;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.takehome.print.PrintQueue;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.kiosk.keyboard.OnScreenKeyboard;
import org.clearleaf.ui.kiosk.session.SessionClock;
import org.clearleaf.ui.kiosk.touch.FingerScroll;
import org.clearleaf.ui.kiosk.touch.Millimetres;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.takehome.PrintDesk;
import org.clearleaf.ui.takehome.QueuePrinter;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.window.TakeHome;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * All that belongs to one person: what they typed, where they were, how they set the screen, and the views that show it. Built
 * new for each from what all share, which never changes, and let go of as a whole.
 */
public final class KioskSession {

    private static final int MOST_COMPLETIONS = 8;
    private static final Duration PATIENCE_WITH_PRINTER = Duration.ofSeconds(60);

    private final ReaderModel model;
    private final Background background;
    private final Navigation navigation = new Navigation();
    private final SearchModel search;
    private final Reviews reviews;
    private final KioskFrame frame;
    private final ScaledPane root;
    private final Subscription borrowed;
    private final SessionWatch watch;

    /**
     * Begins a session.
     *
     * @param house what all sessions share
     * @param width of the screen in pixels
     * @param height of the screen in pixels
     * @param end begins the next one
     */
    KioskSession(House house, ClinicSettings clinic, double width, double height, Runnable end) {
        background = house.background();
        ReaderModel shared = house.reader();
        model = model(clinic, shared.clock());
        search = new SearchModel(model.index(), model.meanings(), model::outOfDateSince, background);
        model.library().set(shared.library().get());
        borrowed = Subscription.combine(
                shared.index().subscribe(index -> model.index().set(index)),
                shared.meanings().subscribe(meanings -> model.meanings().set(meanings)));
        reviews = new Reviews(background, () -> model.today().get());
        frame = new KioskFrame(
                model,
                navigation,
                search,
                reviews,
                takeHome(clinic),
                clinic,
                offered(clinic),
                this::completions,
                this::finish);
        frame.onLongPress(() -> knock(house.door()));
        EmptyHours empty = new EmptyHours(clinic, house);
        watch = new SessionWatch(
                new SessionClock(clinic.idle(), house.nanoTime()), empty, frame, model, tally(clinic, house), end);
        root = new ScaledPane(frame);
        ScreenSize size = size(clinic, house);
        KioskScale first = KioskScale.of(width, height, size);
        frame.begin(first, width, height);
        root.layoutBoundsProperty().subscribe(_ -> scale(size));
        root.resize(width, height);
        new FingerScroll(root, new Millimetres(first.pixelsPerMm()), OnScreenKeyboard.class::isInstance);
    }

    /** A session on a screen of its own, to be drawn. */
    public static KioskSession drawn(House house, ClinicSettings clinic, double width, double height) {
        house.invitations().speak(EmptyHours.language(clinic));
        return new KioskSession(house, clinic, width, height, () -> {});
    }

    private @Nullable Tally tally(ClinicSettings clinic, House house) {
        return clinic.counts() ? new Tally(house.counts(), search) : null;
    }

    /** As the clinic has measured it, or else as the screen tells. */
    private static @Nullable ScreenSize size(ClinicSettings clinic, House house) {
        var ruled = clinic.presentation().screen();
        return ruled == null ? house.measured() : new ScreenSize(ruled.widthMm(), ruled.heightMm());
    }

    private void knock(StaffDoor door) {
        if (door.isThere()) {
            Messages messages = model.messages().get();
            frame.sheets().show(messages.text("kiosk.staff"), new StaffPad(door, messages, background));
        }
    }

    /** A screen may be turned while the kiosk runs. */
    private void scale(@Nullable ScreenSize size) {
        if (root.getWidth() > 0 && root.getHeight() > 0) {
            KioskScale scale = KioskScale.of(root.getWidth(), root.getHeight(), size);
            frame.scale(scale);
            root.scale(scale.factor());
        }
    }

    private static ReaderModel model(ClinicSettings settings, Clock clock) {
        Clinic clinic = settings.clinic();
        String language = settings.presentation().languages().getFirst();
        String colors = settings.presentation().theme();
        Theme theme = Coded.of(Theme.class, colors).orElse(Theme.LIGHT);
        return new ReaderModel(
                new Settings(
                        colors,
                        100,
                        language,
                        clinic.emergencyNumber(),
                        clinic.crisisLine(),
                        false,
                        clinic.name().isEmpty() ? null : clinic.name(),
                        settings.takeHome().address()),
                theme,
                clock);
    }

    /** Nothing is typed or saved, and what is printed goes to the one queue of the clinic, if it has one. */
    private TakeHome takeHome(ClinicSettings clinic) {
        String queue = clinic.takeHome().printer();
        PrintDesk printer = queue == null
                ? null
                : new QueuePrinter(
                        new PrintQueue(PrintQueue.USUAL_SERVER, queue), TakeHome.paper(), PATIENCE_WITH_PRINTER);
        return new TakeHome(model, background, printer, null);
    }

    private CompletionStage<List<String>> completions(String beginning) {
        SearchIndex index = model.index().get();
        Locale language = model.messages().get().language();
        return index == null
                ? CompletableFuture.completedStage(List.of())
                : background.begin(() -> index.completions(beginning, language, MOST_COMPLETIONS));
    }

    /** What the clinic offers and the screen has words or articles in. */
    private List<Locale> offered(ClinicSettings clinic) {
        Stream<Locale> wanted = clinic.presentation().languages().stream().map(Locale::forLanguageTag);
        return wanted.distinct().toList();
    }

    /** All that is seen of it. */
    Parent root() {
        return root;
    }

    public Navigation navigation() {
        return navigation;
    }

    public SearchModel search() {
        return search;
    }

    /** What is being judged. */
    public Reviews reviews() {
        return reviews;
    }

    public ReaderModel model() {
        return model;
    }

    KioskFrame frame() {
        return frame;
    }

    /** Looks at the clock; to be called some times a second. */
    public void look() {
        watch.look();
    }

    /** A touch or a key, before it reaches what it is meant for. */
    public void touched(Event event) {
        watch.touched(event);
    }

    /** Whether nobody has touched it yet. */
    boolean isFresh() {
        return watch.isFresh();
    }

    /** Goes to where one types. */
    public void openSearch() {
        frame.openSearch();
    }

    /**
     * Opens the sheet of what is taken home from the open topic, if one is open.
     *
     * @param anchor of a question that is put on it; null for none
     */
    public void takeHome(@Nullable String anchor) {
        frame.takeHome(anchor);
    }

    /** Makes all of the open topic now, of which some would be made later. */
    public void makeWhole() {
        frame.topic().ifPresent(open -> open.view().makeWhole());
    }

    /** Ends it, as the person asks. */
    private void finish() {
        watch.finish();
    }

    /** Lets go of what outlives it. */
    void end() {
        borrowed.unsubscribe();
        search.clear();
    }
}
