import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A screen for the program while it is trained: on Linux one of its own, that nobody sees; elsewhere the one that is there. */
final class Screen implements AutoCloseable {

    private final Process server;
    private final String display;

    private Screen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    static Screen open() throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return new Screen(null, null);
        }
        Process server = start();
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = answer.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        return new Screen(server, ":" + number.strip());
    }

    private static Process start() throws IOException {
        List<String> command =
                List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset");
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IOException("packing needs Xvfb (Debian: apt install xvfb)", e);
        }
    }

    void apply(Map<String, String> environment) {
        if (display != null) {
            environment.put("DISPLAY", display);
            environment.remove("WAYLAND_DISPLAY");
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
