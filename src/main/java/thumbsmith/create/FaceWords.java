package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Slot;
import thumbsmith.create.SlotFaces.State;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.image.face.Face;
import thumbsmith.job.Taken;
import thumbsmith.ui.Texts;

/**
 * What there is to say of the faces in a slot's picture.
 *
 * @param deed what a press on the words beside it does; mostly nothing
 * @param warns whether it is in the way of sending
 */
record FaceWords(String sentence, Optional<Deed> deed, boolean warns) {
    private static final Texts TEXTS = Texts.of(FaceWords.class);
    private static final Catalogue CATALOGUE = new Catalogue();

    /** What can be done about it. */
    enum Deed {
        SEND_ANYWAY("faces.anyway"),
        ASK_AGAIN("faces.anyway.undo"),
        WHOLE("faces.whole"),
        UNMARK("faces.unmark");

        private final String key;

        Deed(String key) {
            this.key = key;
        }

        String label() {
            return TEXTS.get(key);
        }

        void on(SlotFaces faces) {
            switch (this) {
                case SEND_ANYWAY -> faces.sendAnyway(true);
                case ASK_AGAIN -> faces.sendAnyway(false);
                case WHOLE, UNMARK -> faces.chooseNone();
            }
        }
    }

    static FaceWords of(SlotFaces faces) {
        return switch (faces.stateProperty().get()) {
            case State.Unknown() -> plain("");
            case State.Looking() -> plain(TEXTS.get("faces.looking"));
            case State.Found(Taken _, List<Face> found) ->
                found.isEmpty()
                        ? nobody(faces)
                        : faces.unmadeProperty()
                                .get()
                                .map(FaceWords::notMade)
                                .orElseGet(() -> some(faces, found.size()));
        };
    }

    /** @param failure why the chosen face could not be made ready; empty for a fault of ours */
    static String unmade(Slot slot, Optional<Failure> failure) {
        String what = TEXTS.get("blocked.unmade." + slot.wire());
        return failure.map(why -> what + " " + CATALOGUE.present(why).cause()).orElse(what);
    }

    private static FaceWords notMade(String why) {
        return new FaceWords(why, Optional.of(Deed.SEND_ANYWAY), true);
    }

    private static FaceWords nobody(SlotFaces faces) {
        boolean anyway = faces.sentAnywayProperty().get();
        Deed deed = anyway ? Deed.ASK_AGAIN : Deed.SEND_ANYWAY;
        return new FaceWords(TEXTS.get(anyway ? "faces.none.sent" : "faces.none"), Optional.of(deed), !anyway);
    }

    private static FaceWords some(SlotFaces faces, int count) {
        boolean chosen = faces.chosenProperty().get().isPresent();
        String way = chosen ? "chosen" : faces.isOpen() ? "all" : "mask";
        String sentence = TEXTS.get("faces." + way + "." + faces.slot().wire(), count);
        Deed deed = faces.slot() == Slot.TARGET ? Deed.UNMARK : Deed.WHOLE;
        return new FaceWords(sentence, chosen ? Optional.of(deed) : Optional.empty(), false);
    }

    private static FaceWords plain(String sentence) {
        return new FaceWords(sentence, Optional.empty(), false);
    }
}
