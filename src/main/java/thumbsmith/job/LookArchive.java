package thumbsmith.job;

import java.io.IOException;
import java.nio.file.Path;
import thumbsmith.contract.Service;

/**
 * All looks that this program knows, with what it remembers of them, as one file that only the passphrase opens: for a
 * second computer. Holds no API key. Blocks: making the key out of the passphrase takes about a second.
 */
public interface LookArchive {
    /** A passphrase has at least so many characters. */
    int PASSPHRASE_MIN = 8;

    /**
     * Writes them all; the file appears whole or not at all.
     *
     * @return how many looks went into it
     */
    int exportTo(Path file, char[] passphrase) throws IOException;

    /** Takes in what is not known here yet; nothing that is here is overwritten or lost. */
    Imported importFrom(Path file, char[] passphrase) throws IOException, NotOpenedException;

    /**
     * @param added looks that were not known here
     * @param completed known ones about which something was learned: pictures, portrait or older instructions
     * @param elsewhere how many of the added ones belong to other services than {@code here}
     */
    record Imported(int added, int completed, int elsewhere) {}

    /** Which service is meant by {@link Imported#elsewhere}: the one that is chosen now. */
    interface Here {
        Service service();
    }

    /** It is no such file, the passphrase is wrong, or the file was changed; the message is a sentence for people. */
    final class NotOpenedException extends Exception {
        private static final long serialVersionUID = 1L;

        public NotOpenedException(String sentence) {
            super(sentence);
        }
    }
}
