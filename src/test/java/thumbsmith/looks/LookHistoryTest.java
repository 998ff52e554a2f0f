package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.job.Look;
import thumbsmith.job.LookMemory.Version;
import thumbsmith.looks.WordChanges.Kind;
import thumbsmith.looks.WordChanges.Piece;

final class LookHistoryTest {
    @TempDir
    Path folder;

    private LooksRig rig;
    private Look eva;

    @BeforeEach
    void open() {
        rig = new LooksRig(folder);
        eva = rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
    }

    private void had(long second, String text) {
        rig.memory.instructed(eva.service(), eva.id(), LooksRig.NOW.plusSeconds(second), text);
    }

    @Test
    void earlierTextsAreOfferedWithoutThePresentOneAndComeBackIntoTheField() {
        had(0, "always smiling");
        had(60, "");
        had(120, "red jacket");
        rig.memory.trained(eva.service(), eva.id(), List.of(folder.resolve("1.png")));
        LookDetails details = new LookDetails(rig.bench(), eva, LooksRig.NO_DEEDS);
        rig.settle();
        LookHistory history = details.history();
        assertThat(history.picturesProperty().get()).containsExactly(folder.resolve("1.png"));
        assertThat(history.earlierProperty().get())
                .extracting(Version::instructions)
                .containsExactly("", "always smiling");
        assertThat(LookHistory.words(history.earlierProperty().get().getFirst()))
                .endsWith("(none)");

        history.putBack();
        assertThat(details.instructionsProperty().get())
                .as("nothing was chosen")
                .isEmpty();
        history.comparedProperty()
                .set(Optional.of(history.earlierProperty().get().getLast()));
        history.putBack();
        assertThat(details.instructionsProperty().get()).isEqualTo("always smiling");
        assertThat(details.savable().get()).as("saving is the person's step").isTrue();
    }

    @Test
    void whatDiffersIsToldWordByWord() {
        assertThat(WordChanges.between("always smiling in red", "never smiling in  red jacket"))
                .containsExactly(
                        new Piece(Kind.REMOVED, "always"),
                        new Piece(Kind.ADDED, "never"),
                        new Piece(Kind.SAME, "smiling in red"),
                        new Piece(Kind.ADDED, "jacket"));
        assertThat(WordChanges.between("", "")).isEmpty();
        assertThat(WordChanges.between("", "new")).containsExactly(new Piece(Kind.ADDED, "new"));
        assertThat(WordChanges.between("same", "same")).containsExactly(new Piece(Kind.SAME, "same"));
    }
}
