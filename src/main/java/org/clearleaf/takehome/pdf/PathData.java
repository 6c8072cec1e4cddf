package org.clearleaf.takehome.pdf;

import java.awt.geom.Path2D;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the few commands of SVG paths that our drawings use: M, and h, v, l, c and z from where the pen is. */
final class PathData {

    private static final Pattern COMMAND = Pattern.compile("([MhvlczZ])([^MhvlczZ]*)");
    private static final Pattern NUMBERS = Pattern.compile("[\\s,]+");

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;

    private PathData() {}

    /** @throws IllegalArgumentException if there is something else in it */
    static Path2D read(String data) {
        PathData reading = new PathData();
        String rest = COMMAND.matcher(data).replaceAll("");
        if (!rest.isBlank()) {
            throw new IllegalArgumentException("not drawn here: " + rest);
        }
        COMMAND.matcher(data).results().forEach(reading::draw);
        return reading.path;
    }

    private void draw(MatchResult command) {
        double[] to = numbers(command.group(2).strip());
        switch (command.group(1)) {
            case "M" -> start(to);
            case "h" -> line(to[0], 0);
            case "v" -> line(0, to[0]);
            case "l" -> lines(to);
            case "c" -> curve(to);
            default -> path.closePath();
        }
    }

    private void start(double[] to) {
        x = to[0];
        y = to[1];
        path.moveTo(x, y);
    }

    private void lines(double[] to) {
        for (int i = 0; i + 1 < to.length; i += 2) {
            line(to[i], to[i + 1]);
        }
    }

    private void line(double right, double down) {
        x += right;
        y += down;
        path.lineTo(x, y);
    }

    private void curve(double[] to) {
        path.curveTo(x + to[0], y + to[1], x + to[2], y + to[3], x + to[4], y + to[5]);
        x += to[4];
        y += to[5];
    }

    private static double[] numbers(String words) {
        return words.isEmpty()
                ? new double[0]
                : NUMBERS.splitAsStream(words).mapToDouble(Double::parseDouble).toArray();
    }
}
