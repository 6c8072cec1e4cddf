package org.clearleaf.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.clearleaf.ui.text.Messages;

/**
 * Two languages that nobody speaks, made from the English messages: whatever is not translated, has no room for longer words or
 * takes left for granted shows itself in them.
 */
public final class TestLanguages {

    /** English in brackets, with accents, about 40 % longer. */
    public static final Locale LONGER = Locale.forLanguageTag("en-XA");

    /** English in Hebrew letters, from right to left. */
    public static final Locale MIRRORED = Locale.forLanguageTag("ar-XB");

    private static final String FOLDER = "org/clearleaf/ui/text/";

    private TestLanguages() {}

    /** Puts their messages beside the test classes, where the reader finds them. */
    public static void install() {
        write(LONGER, PseudoWords::longer);
        write(MIRRORED, PseudoWords::mirrored);
        ResourceBundle.clearCache(Messages.class.getClassLoader());
    }

    /** The English messages as they stand in their file. */
    public static Properties english() {
        Properties messages = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            messages.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return messages;
    }

    private static void write(Locale language, UnaryOperator<String> translated) {
        Properties messages = english();
        messages.replaceAll((_, words) -> translated.apply((String) words));
        Path file = testClasses().resolve(FOLDER + "messages_" + language + ".properties");
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                messages.store(out, null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path testClasses() {
        try {
            return Path.of(TestLanguages.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
