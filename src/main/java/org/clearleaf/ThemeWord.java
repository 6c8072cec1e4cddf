package org.clearleaf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Coded;
import org.clearleaf.ui.theme.Theme;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a palette from the command line. */
final class ThemeWord implements ITypeConverter<Theme> {

    @Override
    public Theme convert(String word) {
        return Coded.of(Theme.class, word).orElseThrow(() -> {
            String all = Stream.of(Theme.values()).map(Theme::code).collect(Collectors.joining(", "));
            return new TypeConversionException(new CommandWords().text("main.snapshot.theme", all, word));
        });
    }
}
