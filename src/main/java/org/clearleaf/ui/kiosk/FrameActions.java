package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clearleaf.article.Aspect;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.text.LanguageName;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;

/** Does what the bars ask for: sheets with choices, the search, the end. */
final class FrameActions implements KioskActions {

    private final ReaderModel model;
    private final Navigation navigation;
    private final List<Locale> languages;
    private final Supplier<Sheets> sheets;
    private final Supplier<Optional<KioskTopic>> topic;
    private final Function<KioskTopic, Node> takeAway;
    private final Runnable openSearch;
    private final Runnable finish;

    /**
     * Makes them.
     *
     * @param sheets where they are shown at the moment
     * @param topic the open one
     * @param takeAway what is taken home from it
     * @param openSearch goes to where one types
     * @param finish ends the session
     */
    FrameActions(
            ReaderModel model,
            Navigation navigation,
            List<Locale> languages,
            Supplier<Sheets> sheets,
            Supplier<Optional<KioskTopic>> topic,
            Function<KioskTopic, Node> takeAway,
            Runnable openSearch,
            Runnable finish) {
        this.model = model;
        this.navigation = navigation;
        this.languages = languages;
        this.sheets = sheets;
        this.topic = topic;
        this.takeAway = takeAway;
        this.openSearch = openSearch;
        this.finish = finish;
    }

    @Override
    public void home() {
        navigation.home();
    }

    @Override
    public void search() {
        openSearch.run();
    }

    @Override
    public void questions() {
        topic.get()
                .ifPresent(open -> sheets.get().show(words("window.questions"), new QuestionsCard(open.questions())));
    }

    @Override
    public void sections() {
        topic.get().map(KioskTopic::steps).ifPresent(steps -> {
            Choices<Aspect> parts = new Choices<>(
                    List.copyOf(steps.sections().sequencedKeySet()),
                    steps.current(),
                    aspect -> steps.sections().getOrDefault(aspect, ""),
                    aspect -> choose(() -> steps.to(aspect)));
            sheets.get().show(words("kiosk.parts"), parts.column());
        });
    }

    @Override
    public void languages() {
        Locale chosen = messages().language();
        Choices<Locale> choices = new Choices<>(
                languages, chosen, LanguageName::of, language -> choose(() -> model.chooseLanguage(language)));
        sheets.get().show(words("window.language"), choices.column());
    }

    @Override
    public void textSize() {
        Choices<Integer> choices = new Choices<>(
                Settings.TEXT_SIZES,
                model.textSize(),
                percent -> messages().text("window.percent", percent),
                percent -> choose(() -> model.chooseTextSize(percent)));
        sheets.get().show(words("window.text-size"), choices.column());
    }

    @Override
    public void colors() {
        Choices<Theme> choices = new Choices<>(
                List.of(Theme.values()),
                model.theme().get(),
                theme -> words("window.colors." + theme.code()),
                theme -> choose(() -> model.chooseTheme(theme)));
        sheets.get().show(words("window.colors"), choices.column());
    }

    @Override
    public void takeHome() {
        topic.get().map(takeAway).ifPresent(card -> sheets.get().show(words("takehome.sheet.title"), card));
    }

    @Override
    public void finish() {
        finish.run();
    }

    private void choose(Runnable choice) {
        sheets.get().close();
        choice.run();
    }

    private Messages messages() {
        return model.messages().get();
    }

    private String words(String key) {
        return messages().text(key);
    }

    /** The questions on a sheet, as high as it can be. */
    private static final class QuestionsCard extends StackPane implements Sheet.Tall {
        QuestionsCard(Node questions) {
            super(questions);
            getStyleClass().add("questions-card");
        }
    }
}
