package thumbsmith.image.codec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class of the tests in a program of its own. */
final class ChildJvm {
    private ChildJvm() {}

    /** @param classPath the jars and folders, joined as the system wants it */
    static Process start(Path told, String classPath, String libraryPath, String heap, String... command)
            throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dorg.bytedeco.javacpp.pathsFirst=true",
                "-Djava.library.path=" + libraryPath,
                "-cp",
                classPath));
        line.addAll(List.of(command));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
    }
}
