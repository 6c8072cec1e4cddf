package org.clearleaf.support;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import javax.management.JMException;
import javax.management.ObjectName;

/** What this Java takes of the machine. */
public final class Machine {

    private static final String PIXELS = "[I";

    /** What a collector puts behind arrays of pixels that are larger than its regions: free memory under the name of an object. */
    private static final String FILLER = "[Ljdk.internal.vm.FillerElement;";

    private static final int REST_SECONDS = 5;
    private static final long A_SECOND = 1_000_000_000L;
    private static final String RESIDENT = "VmRSS:";

    private Machine() {}

    /**
     * Bytes of the heap that something still holds, after a collection. Pixels are counted apart: where the processor draws, they
     * lie on the heap, and JavaFX keeps those of shadows by soft references, in the hope that they fit again. Those only go when
     * memory is short, or with {@code -XX:SoftRefLRUPolicyMSPerMB=0} at the second collection since they were last asked for:
     * hence two.
     */
    public static Held held() {
        System.gc();
        long objects = 0;
        long pixels = 0;
        for (String line : histogram().lines().toList()) {
            String[] parts = line.strip().split("\\s+", -1);
            if (parts.length >= 4 && parts[0].endsWith(":")) {
                long bytes = Long.parseLong(parts[2]);
                switch (parts[3]) {
                    case PIXELS -> pixels += bytes;
                    case FILLER -> {}
                    default -> objects += bytes;
                }
            }
        }
        return new Held(objects, pixels);
    }

    /** The same after some seconds: so long what was read is remembered, in case that it was read to the end. */
    public static Held heldAtRest() {
        for (int second = 0; second < REST_SECONDS; second++) {
            FxThread.awaitPulses(1);
            LockSupport.parkNanos(A_SECOND);
        }
        return held();
    }

    /**
     * What something still holds.
     *
     * @param objects in bytes
     * @param pixels in bytes
     */
    public record Held(long objects, long pixels) {}

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** Open files and sockets; 0 where the system doesn't tell. */
    public static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }

    /** Memory in use, in MB, as the system counts it; 0 where it doesn't tell. */
    public static long residentMegabytes() {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
