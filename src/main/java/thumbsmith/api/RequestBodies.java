package thumbsmith.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Slot;

/** What each operation's request is called on the wire. */
final class RequestBodies {
    private RequestBodies() {}

    static List<Segment> of(TextRequest request) throws UnusablePictureException {
        JsonBody body = new JsonBody()
                .text("prompt", request.prompt().text())
                .text("model", request.model().wire())
                .text("format", request.format().wire());
        looks(body, request.looks());
        return support(body, request.support()).close();
    }

    static List<Segment> of(ImageRequest request) throws UnusablePictureException {
        JsonBody body = new JsonBody()
                .text("prompt", request.prompt().map(Prompt::text))
                .text("model", request.model().wire())
                .text("format", request.format().wire())
                .text("image_weight", request.weight().map(ImageWeight::wire));
        looks(body, request.looks());
        image(body, Slot.SOURCE, request.source());
        return support(body, request.support()).close();
    }

    static List<Segment> of(EditRequest request) throws UnusablePictureException {
        JsonBody body = new JsonBody()
                .text("prompt", request.prompt().text())
                .text("format", request.format().wire());
        image(body, Slot.SOURCE, request.source());
        mask(body, request.mask());
        return support(body, request.support()).close();
    }

    /** The face's address goes under {@code face_image}, without the {@code _url} of every other pair. */
    static List<Segment> of(FaceSwapRequest request) throws UnusablePictureException {
        JsonBody body = new JsonBody().text("format", request.format().wire());
        image(body, Slot.TARGET, request.target());
        body.picture(Slot.FACE, "face_image", "face_image_base64", request.face());
        return mask(body, request.mask()).close();
    }

    static List<Segment> of(ScoreRequest request) throws UnusablePictureException {
        JsonBody body = new JsonBody().text("title", request.title());
        return image(body, Slot.SCORED, request.picture()).close();
    }

    static List<Segment> of(TitlesRequest request) throws UnusablePictureException {
        JsonBody body = new JsonBody().text("prompt", request.prompt().map(Prompt::text));
        return support(body, request.support()).close();
    }

    static List<Segment> of(TrainingRequest request) throws UnusablePictureException {
        return new JsonBody()
                .text("name", request.name().text())
                .pictures(Slot.TRAINING, "image_urls", "image_base64s", request.pictures())
                .close();
    }

    static List<Segment> ofInstructions(Optional<String> instructions) {
        return new JsonBody().textOrNull("special_instructions", instructions).close();
    }

    private static void looks(JsonBody body, Looks looks) {
        body.text("persona", looks.persona().map(UUID::toString))
                .text("style", looks.style().map(UUID::toString));
    }

    private static JsonBody image(JsonBody body, Slot slot, Picture picture) throws UnusablePictureException {
        return body.picture(slot, "image_url", "image_base64", picture);
    }

    private static JsonBody mask(JsonBody body, Optional<Picture> mask) throws UnusablePictureException {
        return body.picture(Slot.MASK, "mask_url", "mask_base64", mask);
    }

    private static JsonBody support(JsonBody body, Optional<Picture> support) throws UnusablePictureException {
        return body.picture(Slot.SUPPORT, "support_image_url", "support_image_base64", support);
    }
}
