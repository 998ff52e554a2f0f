package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.job.LookArchive.Imported;
import thumbsmith.looks.ArchiveForm.Way;

final class ArchiveFormTest {
    @TempDir
    Path folder;

    private LooksRig rig;

    @BeforeEach
    void open() {
        rig = new LooksRig(folder);
    }

    private ArchiveForm form(Way way) {
        return new ArchiveForm(rig.bench(), way);
    }

    @Test
    void anExportNeedsAPassphraseTypedTwiceAndTellsHowManyLooksWent() {
        ArchiveForm form = form(Way.EXPORT);
        assertThat(form.whyDisabled().get()).isEqualTo("The passphrase needs at least 8 characters");
        form.passphraseProperty().set("correct horse");
        assertThat(form.whyDisabled().get()).isEqualTo("Type the same passphrase twice");
        form.go();
        form.repeatedProperty().set("correct horse");
        assertThat(form.whyDisabled().get()).isEmpty();
        form.go();
        rig.settle();
        assertThat(rig.archive.asked).as("no place was chosen").isEmpty();

        rig.files.add(folder.resolve("mine.thumbsmith-looks"));
        form.go();
        rig.settle();
        assertThat(rig.archive.asked).containsExactly("export mine.thumbsmith-looks with correct horse");
        assertThat(form.resultProperty().get()).startsWith("3 looks are in the file.");
        assertThat(form.passphraseProperty().get())
                .as("is not left lying about")
                .isEmpty();
    }

    @Test
    void aPlaceThatTakesNoFileIsSaidAndThePassphraseStays() {
        rig.files.add(folder.resolve("mine.thumbsmith-looks"));
        rig.archive.broken = true;
        ArchiveForm form = form(Way.EXPORT);
        form.passphraseProperty().set("correct horse");
        form.repeatedProperty().set("correct horse");
        form.go();
        rig.settle();
        assertThat(form.problemProperty().get()).startsWith("The file could not be saved there.");
        assertThat(form.passphraseProperty().get()).isEqualTo("correct horse");
        assertThat(form.resultProperty().get()).isEmpty();
    }

    @Test
    void aWrongPassphraseIsSaidAndTheRightOneTakesTheLooksIn() {
        rig.files.add(folder.resolve("theirs.thumbsmith-looks"));
        ArchiveForm form = form(Way.IMPORT);
        assertThat(form.whyDisabled().get()).isEqualTo("Choose the file first");
        form.chooseFile();
        assertThat(form.whyDisabled().get()).isEqualTo("Type its passphrase");
        form.passphraseProperty().set("wrong");
        form.go();
        rig.settle();
        assertThat(form.problemProperty().get()).isEqualTo("The passphrase does not open it.");
        form.passphraseProperty().set("correct horse");
        assertThat(form.problemProperty().get()).isEmpty();
        rig.archive.imported = new Imported(2, 1, 1);
        form.go();
        rig.settle();
        assertThat(form.resultProperty().get())
                .isEqualTo("2 looks were added, one was completed."
                        + " One of them belongs to another service than the one chosen now.");
    }

    @Test
    void nothingNewIsSaidSo() {
        rig.files.add(folder.resolve("theirs.thumbsmith-looks"));
        rig.archive.imported = new Imported(0, 0, 0);
        ArchiveForm form = form(Way.IMPORT);
        form.chooseFile();
        form.passphraseProperty().set("correct horse");
        form.go();
        rig.settle();
        assertThat(form.resultProperty().get()).isEqualTo("Everything in that file is known here already.");
    }
}
