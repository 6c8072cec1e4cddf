package org.clearleaf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Coded;
import org.clearleaf.takehome.Paper;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a paper from the command line. */
final class PaperWord implements ITypeConverter<Paper> {

    @Override
    public Paper convert(String word) {
        return Coded.of(Paper.class, word).orElseThrow(() -> {
            String all = Stream.of(Paper.values()).map(Paper::code).collect(Collectors.joining(", "));
            return new TypeConversionException(new CommandWords().text("main.snapshot.theme", all, word));
        });
    }
}
