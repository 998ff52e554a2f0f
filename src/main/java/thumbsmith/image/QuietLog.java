package thumbsmith.image;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Keeps OpenCV from writing its own lines about damaged files to the terminal, where ours belong. It reads its level from
 * the environment while it is loaded, and JavaCPP has no other way to it.
 */
final class QuietLog {
    private static final String NAME = "OPENCV_LOG_LEVEL";
    private static final String NOTHING = "SILENT";

    private QuietLog() {}

    /** Where a system has no such call, the lines appear: no reason to stop. */
    static void ask() {
        if (System.getenv(NAME) != null) return;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(NAME);
            MemorySegment value = arena.allocateFrom(NOTHING);
            Optional<MethodHandle> unix = call("setenv", ADDRESS, ADDRESS, JAVA_INT);
            Optional<MethodHandle> windows = call("_putenv_s", ADDRESS, ADDRESS);
            if (unix.isPresent()) unix.get().invoke(name, value, 1);
            else if (windows.isPresent()) windows.get().invoke(name, value);
        } catch (Throwable e) {
            throw new IllegalStateException("the environment cannot be set", e);
        }
    }

    private static Optional<MethodHandle> call(String name, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find(name)
                .map(it -> linker.downcallHandle(it, FunctionDescriptor.of(JAVA_INT, arguments)));
    }
}
