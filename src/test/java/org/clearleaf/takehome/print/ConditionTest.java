package org.clearleaf.takehome.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionTest {

    private static final int PRINTER = 0x04;
    private static final int BOOLEAN = 0x22;
    private static final int ENUM = 0x23;
    private static final int KEYWORD = 0x44;

    @ParameterizedTest
    @CsvSource({
        "none, READY",
        "media-empty-error, NO_PAPER",
        "media-empty, NO_PAPER",
        "media-needed, NO_PAPER",
        "media-needed-error, NO_PAPER",
        "media-empty-warning, READY",
        "media-low-report, READY",
        "toner-low-warning, READY",
    })
    void onlyAReasonThatStopsThePrinterCounts(String reason, Condition condition) {
        assertEquals(condition, condition(0, Map.of("printer-state-reasons", List.of("other-report", reason))));
    }

    @Test
    void aPrinterThatIsStoppedOrRefusesTakesNothing() {
        assertEquals(Condition.STOPPED, condition(0, Map.of("printer-state", List.of("5"))));
        assertEquals(Condition.STOPPED, condition(0, Map.of("printer-is-accepting-jobs", List.of("false"))));
        assertEquals(Condition.STOPPED, condition(0x0500, Map.of()), "the server is in trouble");
        assertEquals(Condition.MISSING, condition(0x0406, Map.of()), "there is no such queue");
    }

    @Test
    void anAnswerIsReadWithAllValuesOfAProperty() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {2, 0, 0, 1, 0, 0, 0, 1, PRINTER});
        value(out, ENUM, "printer-state", new byte[] {0, 0, 0, 3});
        value(out, BOOLEAN, "printer-is-accepting-jobs", new byte[] {1});
        value(out, KEYWORD, "printer-state-reasons", "toner-low-warning".getBytes(StandardCharsets.UTF_8));
        value(out, KEYWORD, "", "media-empty-error".getBytes(StandardCharsets.UTF_8));
        out.write(3);
        IppAnswer answer = IppAnswer.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(
                new IppAnswer(
                        1,
                        Map.of(
                                "printer-state", List.of("3"),
                                "printer-is-accepting-jobs", List.of("true"),
                                "printer-state-reasons", List.of("toner-low-warning", "media-empty-error"))),
                answer);
        byte[] cut = bytes.toByteArray();
        assertThrows(
                EOFException.class, () -> IppAnswer.read(new ByteArrayInputStream(cut, 0, cut.length - 4)), "cut off");
    }

    private static Condition condition(int status, Map<String, List<String>> values) {
        return Condition.of(new IppAnswer(status, values));
    }

    private static void value(DataOutputStream out, int tag, String name, byte[] value) throws IOException {
        out.write(tag);
        out.writeUTF(name);
        out.writeShort(value.length);
        out.write(value);
    }
}
