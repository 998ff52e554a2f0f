package thumbsmith.looks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thumbsmith.job.LookArchive;

/** An archive that notes what it is asked, and opens with one passphrase. */
final class ScriptedArchive implements LookArchive {
    final List<String> asked = new ArrayList<>();
    String passphrase = "correct horse";
    Imported imported = new Imported(2, 1, 0);
    boolean broken;

    @Override
    public int exportTo(Path file, char[] words) throws IOException {
        if (broken) throw new IOException("Full.");
        asked.add("export " + file.getFileName() + " with " + new String(words));
        return 3;
    }

    @Override
    public Imported importFrom(Path file, char[] words) throws NotOpenedException {
        asked.add("import " + file.getFileName());
        if (!passphrase.equals(new String(words))) throw new NotOpenedException("The passphrase does not open it.");
        return imported;
    }
}
