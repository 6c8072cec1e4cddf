package org.clearleaf.doctor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearleaf.doctor.Finding.Kind;

/** What visitors meet: the program that holds the screen, touch, sound and letters. */
final class Senses {

    /** {@code ABS_MT_POSITION_X} in Linux's input-event-codes.h: what every touch screen reports, and a touch pad too. */
    private static final int TOUCH_BIT = 53;

    private static final Pattern NAME = Pattern.compile("N: Name=\"([^\"]*)\"");
    private static final Pattern AXES = Pattern.compile("B: ABS=([0-9a-f ]+)");

    private final Machine machine;

    Senses(Machine machine) {
        this.machine = machine;
    }

    List<Finding> examine() {
        return List.of(session(), touch(), sound(), fonts());
    }

    private Finding session() {
        List<String> missing = Stream.of("cage", "Xwayland")
                .filter(program -> !machine.has("usr/bin/" + program))
                .toList();
        return missing.isEmpty()
                ? Finding.of(Kind.SESSION_GOOD)
                : Finding.of(Kind.SESSION_MISSING, String.join(", ", missing));
    }

    private Finding touch() {
        Optional<String> name = Stream.of(machine.text("proc/bus/input/devices").split("\n\n", -1))
                .filter(Senses::isTouched)
                .map(device -> found(NAME, device))
                .findFirst();
        return name.map(found -> Finding.of(Kind.TOUCH_GOOD, found)).orElse(Finding.of(Kind.TOUCH_MISSING));
    }

    /** The axes are bits, in words of 64 bits that are written as hexadecimal numbers, the highest first. */
    private static boolean isTouched(String device) {
        String[] words = found(AXES, device).strip().split(" +", -1);
        String lowest = words[words.length - 1];
        return lowest.matches("[0-9a-f]{1,16}") && (Long.parseUnsignedLong(lowest, 16) >> TOUCH_BIT & 1) == 1;
    }

    private Finding sound() {
        String cards = machine.text("proc/asound/cards").strip();
        return cards.isEmpty() || cards.startsWith("---")
                ? Finding.of(Kind.SOUND_MISSING)
                : Finding.of(
                        Kind.SOUND_GOOD, cards.lines().findFirst().orElse("").replaceFirst(".*]: ", ""));
    }

    private Finding fonts() {
        boolean isThere = machine.has("etc/fonts/fonts.conf")
                && !machine.in("usr/share/fonts/truetype").isEmpty();
        return Finding.of(isThere ? Kind.FONTS_GOOD : Kind.FONTS_MISSING);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
