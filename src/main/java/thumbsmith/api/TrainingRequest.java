package thumbsmith.api;

import java.util.List;
import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;

/** {@code POST /v2/pikzonality/persona} or {@code …/style}: exactly three pictures, all files or all addresses. */
public record TrainingRequest(LookMode mode, LookName name, List<Picture> pictures) {
    public TrainingRequest {
        pictures = List.copyOf(pictures);
        if (pictures.size() != Limits.TRAINING_PICTURES) {
            throw new IllegalArgumentException("Training takes exactly three pictures.");
        }
        if (pictures.stream().map(Picture::getClass).distinct().count() != 1) {
            throw new IllegalArgumentException("Training takes three files or three addresses, not a mixture.");
        }
    }
}
