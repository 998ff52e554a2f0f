package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;

class FreshTest {
    private Mat given;

    @Test
    void nothingIsLeftOfWorkThatThrows() {
        assertThatThrownBy(() -> Fresh.picture(it -> {
                    given = it;
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(given.isNull()).isTrue();
    }

    @Test
    void nothingIsLeftWhereMemoryRunsOut() {
        assertThatThrownBy(() -> Fresh.picture(it -> {
                    given = it;
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(given.isNull()).isTrue();
    }
}
