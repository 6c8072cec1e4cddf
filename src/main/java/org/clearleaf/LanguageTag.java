package org.clearleaf;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language from the command line, as in BCP 47. */
final class LanguageTag implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException _) {
            // Said below, as for a tag that names no language.
        }
        throw new TypeConversionException(new CommandWords().text("main.language.wrong", tag));
    }
}
