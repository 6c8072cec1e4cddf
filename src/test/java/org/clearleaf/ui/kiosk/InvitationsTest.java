package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.library.Summary;
import org.clearleaf.settings.Settings;
import org.clearleaf.support.Day;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.Patience;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InvitationsTest {

    private static final Day DAY = new Day(LocalDate.of(2026, 11, 22));

    private final Background background = new Background();
    private final ReaderModel reader = new ReaderModel(Settings.DEFAULT, Theme.LIGHT, DAY);
    private final Invitations invitations = FxThread.call(() -> new Invitations(reader, background));

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void nobodyIsInvitedToReadAboutWhatIsSensitive(@TempDir Path folder) throws IOException {
        for (String id : List.of("hiccups", "moonleaf-tea")) {
            Path file = Path.of("articles", id, "en.json");
            String json = Files.readString(Path.of("src", "test", "resources")
                    .resolve("articles/pictured")
                    .resolve(id)
                    .resolve("en.json"));
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(
                    folder.resolve(file),
                    id.equals("hiccups") ? json.replaceFirst("\\{", "{\"kiosk\": {\"sensitive\": true},") : json);
        }
        Library library = new LibraryReader().read(folder);
        assertEquals(2, library.in(Locale.ENGLISH).size(), "both articles are read");
        speak(library, Locale.ENGLISH);
        assertEquals(List.of("Moonleaf tea for hiccups"), titles());
    }

    @Test
    void theyFollowTheLanguageOfTheClinic() {
        Library library = Libraries.shipped();
        speak(library, Locale.ENGLISH);
        List<String> english = titles();
        speak(library, Locale.of("es"));
        Patience.until("they speak Spanish", () -> !titles().equals(english));
        assertTrue(isIn("es", library), () -> titles().toString());
    }

    private boolean isIn(String language, Library library) {
        List<String> all = library.in(Locale.of(language)).stream()
                .filter(article -> article.language().getLanguage().equals(language))
                .map(Summary::title)
                .toList();
        return all.containsAll(titles());
    }

    private void speak(Library library, Locale language) {
        FxThread.run(() -> {
            reader.library().set(library);
            invitations.speak(language);
        });
        Patience.until(
                "there is something to invite to", () -> !invitations.all().isEmpty());
    }

    private List<String> titles() {
        return FxThread.call(
                () -> invitations.all().stream().map(Invitation::title).sorted().toList());
    }
}
