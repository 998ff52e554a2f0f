package thumbsmith.image;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * OpenBLAS, which OpenCV's core rests on. JavaCPP would bring it by itself, with a Java half that nobody here uses and a
 * copy of 37 MB in the person's home; the libraries beside the class path are loaded as they lie there instead.
 */
final class Blas {
    /** What JavaCPP asks whether OpenBLAS is its business. */
    private static final String JAVACPP_SWITCH = "org.bytedeco.openblas.load";
    /** Where JavaCPP would unpack libraries; it makes the folder even when there is nothing to unpack. */
    private static final String JAVACPP_CACHE = "org.bytedeco.javacpp.cachedir";
    /** Parts of the libraries' names, each resting on those before it. */
    private static final List<String> LIBRARIES = List.of("gcc_s", "quadmath", "gfortran", "openblas.");

    private Blas() {}

    /** Does nothing where the library path has no OpenBLAS: then JavaCPP looks for it. */
    static void load() {
        folders()
                .filter(it -> library(it, LIBRARIES.getLast()).isPresent())
                .findFirst()
                .ifPresent(Blas::load);
    }

    private static Stream<File> folders() {
        return Stream.of(System.getProperty("java.library.path", "").split(File.pathSeparator))
                .map(File::new);
    }

    private static void load(File folder) {
        System.setProperty(JAVACPP_SWITCH, "none");
        System.setProperty(JAVACPP_CACHE, folder.getPath());
        for (String name : LIBRARIES) library(folder, name).ifPresent(it -> System.load(it.getAbsolutePath()));
    }

    private static Optional<File> library(File folder, String name) {
        File[] found = folder.listFiles((_, file) -> file.contains(name) && !file.contains("jni"));
        return found == null ? Optional.empty() : Stream.of(found).findFirst();
    }
}
