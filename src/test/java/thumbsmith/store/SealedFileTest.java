package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SealedFileTest {
    private static final byte[] PLAIN = "three looks".getBytes(StandardCharsets.UTF_8);
    private static final char[] WORDS = "correct horse".toCharArray();

    @Test
    void thePassphraseOpensWhatItSealed() throws Exception {
        byte[] sealed = SealedFile.seal(PLAIN, WORDS);
        assertThat(SealedFile.isSealed(sealed)).isTrue();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("three looks");
        assertThat(SealedFile.open(sealed, WORDS)).isEqualTo(PLAIN);
        assertThat(SealedFile.seal(PLAIN, WORDS)).as("another salt each time").isNotEqualTo(sealed);
    }

    @Test
    void anotherPassphraseDoesNot() {
        byte[] sealed = SealedFile.seal(PLAIN, WORDS);
        assertThatThrownBy(() -> SealedFile.open(sealed, "correct house".toCharArray()))
                .isInstanceOf(SealedFile.NotOpenedException.class);
    }

    @Test
    void noChangeToAnyPartOfItGoesUnnoticed() {
        byte[] sealed = SealedFile.seal(PLAIN, WORDS);
        Random random = new Random(20261122);
        for (int at : new int[] {0, 19, 21, 30, 45, 52, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << random.nextInt(4));
            assertThatThrownBy(() -> SealedFile.open(changed, WORDS))
                    .as("byte %d", at)
                    .isInstanceOf(SealedFile.NotOpenedException.class);
        }
        byte[] cut = Arrays.copyOf(sealed, sealed.length - 3);
        assertThatThrownBy(() -> SealedFile.open(cut, WORDS)).isInstanceOf(SealedFile.NotOpenedException.class);
    }

    @Test
    void otherFilesAreTold() {
        assertThat(SealedFile.isSealed(PLAIN)).isFalse();
        assertThat(SealedFile.isSealed(new byte[0])).isFalse();
    }
}
