package thumbsmith.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** What the desktop outside the window can do with a file or an address. Never blocks the FX thread. */
public interface DesktopPort {
    /** Opens a file in the program that the person uses for it. */
    void open(Path file);

    /** Shows the file in its folder. */
    void reveal(Path file);

    /** Opens an address in the browser. */
    void browse(URI address);

    void copyText(String text);

    /** Puts the picture itself and its file on the clipboard. */
    void copyPicture(Path file);

    /** Puts files on the clipboard; of a single one the picture too. */
    void copyFiles(List<Path> files);
}
