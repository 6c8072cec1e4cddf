import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws the leaf in the sizes that desktops ask for, and in the containers of Windows and macOS. */
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    /** The kinds of a macOS icon by side in pixels. */
    private static final Map<Integer, String> MAC = Map.of(128, "ic07", 256, "ic08", 512, "ic09");

    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final int WINDOWS_HEAD = 6;
    private static final int WINDOWS_ENTRY = 16;

    /** A half of the leaf: one move, one curve, closed. */
    private static final Pattern HALF = Pattern.compile(
            "d=\"M([\\d.]+) ([\\d.]+)C([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+)Z\" fill=\"(#\\w+)\"");

    private static final double GRID = 32;
    private static final double TILT = Math.toRadians(40);

    private final Path svg;

    Icons(Path svg) {
        this.svg = svg;
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<Integer, byte[]> pngs = new TreeMap<>();
        for (int size : SIZES) {
            pngs.put(size, png(size));
            Files.write(folder.resolve(size + ".png"), pngs.get(size));
        }
        Files.write(folder.resolve("clearleaf.ico"), ico(pngs));
        Files.write(folder.resolve("clearleaf.icns"), icns(pngs));
        Files.copy(svg, folder.resolve("clearleaf.svg"));
    }

    private byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / GRID, size / GRID);
        graphics.rotate(TILT, GRID / 2, GRID / 2);
        Matcher half = HALF.matcher(Files.readString(svg));
        while (half.find()) {
            graphics.setColor(Color.decode(half.group(9)));
            graphics.fill(shape(half));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Path2D shape(Matcher half) {
        double[] at = new double[9];
        for (int i = 1; i < at.length; i++) {
            at[i] = Double.parseDouble(half.group(i));
        }
        Path2D shape = new Path2D.Double();
        shape.moveTo(at[1], at[2]);
        shape.curveTo(at[3], at[4], at[5], at[6], at[7], at[8]);
        shape.closePath();
        return shape;
    }

    private static byte[] ico(Map<Integer, byte[]> pngs) {
        int offset = WINDOWS_HEAD + WINDOWS_ENTRY * WINDOWS.size();
        int length = offset + WINDOWS.stream().mapToInt(size -> pngs.get(size).length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        for (int size : WINDOWS) {
            int length1 = pngs.get(size).length;
            file.put((byte) size).put((byte) size).putShort((short) 0);
            file.putShort((short) 1).putShort((short) 32).putInt(length1).putInt(offset);
            offset += length1;
        }
        WINDOWS.forEach(size -> file.put(pngs.get(size)));
        return file.array();
    }

    private static byte[] icns(Map<Integer, byte[]> pngs) throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        DataOutputStream part = new DataOutputStream(parts);
        for (int size : MAC.keySet().stream().sorted().toList()) {
            part.writeBytes(MAC.get(size));
            part.writeInt(8 + pngs.get(size).length);
            part.write(pngs.get(size));
        }
        ByteBuffer file = ByteBuffer.allocate(8 + parts.size());
        file.put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(file.capacity());
        return file.put(parts.toByteArray()).array();
    }
}
