package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class CroppingTest {
    @Test
    void aPartHasThePixelsOfItsPlace() {
        try (Bitmap map = Px.map(9, 7);
                Bitmap part = Cropping.part(map, 2, 3, 4, 2)) {
            assertThat(part.width()).isEqualTo(4);
            assertThat(part.height()).isEqualTo(2);
            assertThat(Px.at(part, 0, 0)).isEqualTo(Px.at(map, 2, 3));
            assertThat(Px.at(part, 3, 1)).isEqualTo(Px.at(map, 5, 4));
        }
    }

    @Test
    void aPartOutlivesThePictureItIsOf() {
        Bitmap part;
        try (Bitmap map = Px.map(9, 7)) {
            part = Cropping.part(map, 2, 3, 4, 2);
        }
        try (part) {
            assertThat(Px.at(part, 1, 1)).isEqualTo(Px.opaque(0x030440));
        }
    }
}
