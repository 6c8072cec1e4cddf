package org.clearleaf.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Reads our codes with a reader that shares nothing with their writer: {@code mvn -Pzbar test}, after installing zbar-tools. */
@EnabledIfSystemProperty(named = "zbar", matches = "true")
final class ZbarTest {

    private static final HandoutOptions OPTIONS = new HandoutOptions("911", "988", LocalDate.of(2026, 11, 22));

    private static final int LISTS = 200;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void zbarReadsBackTwoHundredLists() throws IOException, InterruptedException {
        List<String> texts = new QuestionLists()
                .endless()
                .map(chosen -> new HandoutMaker(chosen.article(), OPTIONS).of(chosen.questions(), Set.of()))
                .map(handout -> new QrText(handout).text())
                .flatMap(Optional::stream)
                .limit(LISTS)
                .toList();
        for (String text : texts) {
            assertEquals(text, read(DrawnCode.of(QrSymbol.of(text).orElseThrow())));
        }
    }

    private String read(DrawnCode code) throws IOException, InterruptedException {
        Path picture = folder.resolve("code.pgm");
        byte[] head = "P5 %d %d 255\n".formatted(code.side(), code.side()).getBytes(StandardCharsets.US_ASCII);
        byte[] grey = code.grey();
        byte[] file = new byte[head.length + grey.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(grey, 0, file, head.length, grey.length);
        Files.write(picture, file);
        Process zbar = new ProcessBuilder(
                        "zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String read = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, zbar.waitFor(), "zbarimg must find the code");
        return read.stripTrailing();
    }
}
