package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class ManualPageTest {

    private final CommandLine program = CommandTree.of(new Display(), Clock.systemUTC());
    private final String page = new ManualPage(program).text("2026-11-22");

    @Test
    void everyCommandAndOptionIsInThePage() {
        Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .forEach(command -> {
                    assertTrue(page.contains(command.getCommandSpec().qualifiedName()), command.getCommandName());
                    command.getCommandSpec().options().stream()
                            .map(OptionSpec::longestName)
                            .forEach(name -> assertTrue(page.contains(name.replace("-", "\\-")), name));
                });
    }

    @Test
    void noLineIsTakenForACommandOfManThatIsNone() {
        List<String> known = List.of(".TH", ".SH", ".SS", ".TP", ".B", ".I", ".br");
        List<String> others = page.lines()
                .filter(line -> line.startsWith(".") || line.startsWith("'"))
                .filter(line -> !known.contains(line.split(" ", 2)[0]))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void namesInTheDescriptionsAreFilledIn() {
        assertTrue(page.contains("default: light"), "the default of --theme stands where help has it");
        assertEquals(-1, page.indexOf("${"), "fill in every name between ${ and }");
    }
}
