package org.clearleaf.ui.kiosk.watch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The other end of {@code NOTIFY_SOCKET}: hears what systemd would hear. */
final class NotifyListener implements AutoCloseable {

    private static final int LONGEST_MESSAGE = 4096;
    private static final int POLLIN = 1;

    private final String name;
    private final int descriptor;

    /** @param name a path that does not exist, or {@code @} and a name */
    NotifyListener(String name) {
        this.name = name;
        this.descriptor = call("socket", 1, 2, 0);
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(2 + bytes.length, 2);
            address.set(ValueLayout.JAVA_SHORT, 0, (short) 1);
            MemorySegment.copy(bytes, 0, address, ValueLayout.JAVA_BYTE, 2, bytes.length);
            if (name.startsWith("@")) {
                address.set(ValueLayout.JAVA_BYTE, 2, (byte) 0);
            }
            MethodHandle bind = function("bind", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
            if ((int) bind.invokeExact(descriptor, address, (int) address.byteSize()) != 0) {
                throw new AssertionError("a socket can't be bound to " + name);
            }
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    String name() {
        return name;
    }

    /** The next message; empty if none comes in time. */
    Optional<String> next(Duration time) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment question = arena.allocate(8, 4);
            question.set(ValueLayout.JAVA_INT, 0, descriptor);
            question.set(ValueLayout.JAVA_SHORT, 4, (short) POLLIN);
            MethodHandle poll = function("poll", ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
            if ((int) poll.invokeExact(question, 1L, (int) time.toMillis()) <= 0) {
                return Optional.empty();
            }
            MemorySegment buffer = arena.allocate(LONGEST_MESSAGE);
            MethodHandle receive = function(
                    "recv", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
            int length = (int) receive.invokeExact(descriptor, buffer, (long) LONGEST_MESSAGE, 0);
            return Optional.of(
                    new String(buffer.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        call("close", descriptor);
    }

    private static int call(String name, int... values) {
        ValueLayout.OfInt[] types = new ValueLayout.OfInt[values.length];
        Arrays.fill(types, ValueLayout.JAVA_INT);
        Object[] arguments = Arrays.stream(values).boxed().toArray();
        try {
            return (int) function(name, types).invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, ValueLayout... types) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(ValueLayout.JAVA_INT, types));
    }
}
