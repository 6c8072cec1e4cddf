package org.clearleaf.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearleaf.doctor.Finding.Kind;
import org.clearleaf.screen.Edid;
import org.clearleaf.screen.KioskScale;
import org.clearleaf.screen.ScreenSize;
import org.jspecify.annotations.Nullable;

/** Whether there is a screen, and how large: sizes of letters and buttons are made from that. */
final class Glass {

    private static final String CARDS = "sys/class/drm/";
    private static final Pattern MODE = Pattern.compile("([0-9]{2,5})x([0-9]{2,5}).*");

    /** How far from square the pixels may be: screens round what they tell to whole centimetres. */
    private static final double MOST_STRETCH = 1.1;

    private final Machine machine;
    private final @Nullable ScreenSize ruled;

    /** @param ruled what the clinic has measured; absent where it has not */
    Glass(Machine machine, @Nullable ScreenSize ruled) {
        this.machine = machine;
        this.ruled = ruled;
    }

    List<Finding> examine() {
        Optional<String> port = machine.in(CARDS).stream()
                .map(Path::getFileName)
                .map(String::valueOf)
                .filter(this::isConnected)
                .findFirst();
        return port.map(this::examine).orElse(List.of(Finding.of(Kind.SCREEN_MISSING)));
    }

    private boolean isConnected(String port) {
        return machine.text(CARDS + port + "/status").strip().equals("connected");
    }

    private List<Finding> examine(String port) {
        String mode = machine.text(CARDS + port + "/modes").lines().findFirst().orElse("?");
        Finding there = Finding.of(Kind.SCREEN_GOOD, port, mode);
        Matcher pixels = MODE.matcher(mode);
        return pixels.matches()
                ? List.of(there, size(port, Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2))))
                : List.of(there);
    }

    private Finding size(String port, int width, int height) {
        if (ruled != null) {
            return size(Kind.SIZE_RULED, ruled, width, height);
        }
        return new Edid(machine.bytes(CARDS + port + "/edid"))
                .size()
                .map(told -> size(Kind.SIZE_TOLD, told, width, height))
                .orElse(Finding.of(Kind.SIZE_UNKNOWN));
    }

    private static Finding size(Kind source, ScreenSize size, int width, int height) {
        KioskScale scale = KioskScale.of(width, height, size);
        Kind kind = size.stretch(width, height) > MOST_STRETCH ? Kind.SIZE_ODD : source;
        return Finding.of(
                kind, size.widthMm(), size.heightMm(), 1 / scale.pixelsPerMm(), scale.targetMm(), scale.mainTargetMm());
    }
}
