package org.clearleaf.ui.kiosk.watch;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The datagram socket of systemd, by way of the C library: the Unix sockets of Java know streams only. The constants are those of
 * Linux.
 */
final class NotifySocket implements Supervisor {

    private static final System.Logger LOG = System.getLogger(NotifySocket.class.getName());

    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x80000;
    private static final int MSG_DONTWAIT_NOSIGNAL = 0x40 | 0x4000;

    /** Of {@code struct sockaddr_un}: the family, and a name of up to 108 bytes. */
    private static final int NAME_OFFSET = 2;

    private static final int LONGEST_NAME = 107;

    private final byte[] name;
    private final Duration patience;
    private final MethodHandle socket = function(
            "socket",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    private final MethodHandle sendTo = function(
            "sendto",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT));
    private final MethodHandle close =
            function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    /** @param name a path, or {@code @} and a name that has no file */
    NotifySocket(String name, Duration patience) {
        this.patience = patience;
        this.name = name.getBytes(StandardCharsets.UTF_8);
        if (name.startsWith("@")) {
            this.name[0] = 0;
        }
    }

    static boolean isName(String name) {
        return (name.startsWith("/") || name.startsWith("@"))
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public void tell(String lines) {
        try (Arena arena = Arena.ofConfined()) {
            int descriptor = (int) socket.invokeExact(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
            long sent = descriptor < 0 ? -1 : send(descriptor, lines, arena);
            if (sent < 0) {
                LOG.log(Level.WARNING, "the supervisor could not be told: {0}", lines);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("a function of the C library was called in a wrong way", e);
        }
    }

    private long send(int descriptor, String lines, Arena arena) throws Throwable {
        byte[] message = lines.getBytes(StandardCharsets.UTF_8);
        MemorySegment address = address(arena);
        long sent = (long) sendTo.invokeExact(
                descriptor,
                arena.allocateFrom(ValueLayout.JAVA_BYTE, message),
                (long) message.length,
                MSG_DONTWAIT_NOSIGNAL,
                address,
                (int) address.byteSize());
        int closed = (int) close.invokeExact(descriptor);
        return closed < 0 ? closed : sent;
    }

    /** A name without a file ends where the address ends, a path with a zero byte. */
    private MemorySegment address(Arena arena) {
        long length = NAME_OFFSET + name.length + (name[0] == 0 ? 0L : 1L);
        MemorySegment address = arena.allocate(length, Short.BYTES);
        address.set(ValueLayout.JAVA_SHORT, 0, (short) AF_UNIX);
        MemorySegment.copy(name, 0, address, ValueLayout.JAVA_BYTE, NAME_OFFSET, name.length);
        return address;
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }
}
