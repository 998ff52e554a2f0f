package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;

/** Which slot a refused picture was in. */
class NotesTest {
    @ParameterizedTest
    @CsvSource({
        // The old names say it themselves.
        "INVALID_ORIGINAL_IMAGE, FACE_SWAP, TARGET FACE, '', TARGET",
        "INVALID_ORIGINAL_IMAGE, FACE_SWAP, FACE, '', TARGET",
        "INVALID_ORIGINAL_IMAGE, EDIT, SOURCE MASK, '', SOURCE",
        "INVALID_FACE_IMAGE, FACE_SWAP, TARGET FACE, image_base64: odd, FACE",
        // A detail names it.
        "INVALID_IMAGE, FACE_SWAP, TARGET FACE, face_image: odd, FACE",
        "INVALID_IMAGE, EDIT, SOURCE MASK SUPPORT, mask_base64 is odd, MASK",
        "IMAGE_TOO_LARGE, IMAGE, SOURCE SUPPORT, body/support_image_base64 over 10 MB, SUPPORT",
        "IMAGE_TOO_LARGE, IMAGE, SOURCE SUPPORT, image_base64, SOURCE",
        // The only one, or the main one.
        "INVALID_IMAGE, TEXT, SUPPORT, '', SUPPORT",
        "INVALID_IMAGE, IMAGE, SOURCE SUPPORT, '', SOURCE",
        "INVALID_IMAGE, SCORE, SCORED, prompt: odd, SCORED",
    })
    void aRefusedPictureIsFound(String code, Operation operation, String filled, String detail, Slot slot) {
        Set<Slot> pictures = Arrays.stream(filled.split(" ")).map(Slot::valueOf).collect(Collectors.toSet());
        Circumstances around = Circumstances.of(operation).with(pictures, Set.of());

        assertThat(new Notes(Samples.api(code, 400, detail), around).slot()).contains(slot);
    }

    @Test
    void withoutAnyHintItIsNotKnown() {
        assertThat(new Notes(Samples.api("INVALID_IMAGE", 500), Circumstances.NONE).slot())
                .isEmpty();
        assertThat(new Notes(Samples.api("INVALID_ORIGINAL_IMAGE", 400), Circumstances.NONE).slot())
                .isEqualTo(Optional.of(Slot.TARGET));
    }
}
