package thumbsmith.failure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Slot;

/** The inputs that an answer of the service is about: those that its details name, else the ones that its code means. */
record Notes(Failure.Api api, Circumstances around) {

    /** @param cause said of a field that no detail speaks of */
    List<FieldNote> of(ErrorCode code, String cause) {
        List<FieldNote> named = DetailFields.of(around.operation()).notes(api.details());
        if (code == ErrorCode.VALIDATION_ERROR && !named.isEmpty()) return named;
        return meant(code).map(field -> noted(field, named, said(code, cause))).toList();
    }

    /** What is wrong with training pictures was said in v1 without the name of a field. */
    private String said(ErrorCode code, String cause) {
        boolean own = code == ErrorCode.VALIDATION_ERROR && !api.details().isEmpty();
        return own ? String.join(" ", Quote.of(api.details())) : cause;
    }

    private static FieldNote noted(Field field, List<FieldNote> named, String cause) {
        return named.stream()
                .filter(note -> note.field() == field)
                .findFirst()
                .orElseGet(() -> new FieldNote(field, cause));
    }

    private Stream<Field> meant(ErrorCode code) {
        return switch (code) {
            case VALIDATION_ERROR ->
                api.code().equals("INVALID_TRAINING_DATA") ? Stream.of(Field.TRAINING) : Stream.empty();
            case INVALID_PERSONA -> Stream.of(Field.of(LookMode.PERSONA));
            case INVALID_STYLE -> Stream.of(Field.of(LookMode.STYLE));
            case INVALID_AMOUNT -> Stream.of(Field.AMOUNT);
            case MISSING_IMAGE_URL -> Stream.of(Field.SOURCE);
            case MISSING_TARGET_IMAGE -> Stream.of(Field.TARGET);
            case MISSING_FACE_REFERENCE -> Stream.of(Field.FACE);
            case INVALID_IMAGE, IMAGE_TOO_LARGE -> slot().map(Field::of).stream();
            case SUPPORT_IMAGE_NOT_SUPPORTED -> Stream.of(around.namesModel() ? Field.MODEL : Field.SUPPORT);
            case INVALID_MODEL -> around.namesModel() ? Stream.of(Field.MODEL) : Stream.empty();
            case NAME_RESERVED, NAME_ALREADY_EXISTS -> Stream.of(Field.NAME);
            case CONFLICT -> around.isNaming() ? Stream.of(Field.NAME) : Stream.empty();
            case INVALID_API_KEY_FORMAT -> Stream.of(Field.KEY);
            default -> Stream.empty();
        };
    }

    /** The slot that a picture's refusal is about: named by a detail or by a v1 code, else the only or the main one. */
    Optional<Slot> slot() {
        return byCode().or(this::byDetail).or(this::main);
    }

    private Optional<Slot> byCode() {
        return switch (api.code()) {
            case "INVALID_ORIGINAL_IMAGE" -> named().or(() -> Optional.of(Slot.TARGET));
            case "INVALID_FACE_IMAGE" -> Optional.of(Slot.FACE);
            default -> Optional.empty();
        };
    }

    private Optional<Slot> byDetail() {
        DetailFields fields = DetailFields.of(around.operation());
        return fields.notes(api.details()).stream()
                .flatMap(note -> slotOf(note.field()).stream())
                .findFirst();
    }

    private Optional<Slot> main() {
        return around.pictures().size() == 1 ? around.pictures().stream().findFirst() : named();
    }

    private Optional<Slot> named() {
        return DetailFields.of(around.operation()).mainPicture().flatMap(Notes::slotOf);
    }

    private static Optional<Slot> slotOf(Field field) {
        return Stream.of(Slot.values()).filter(slot -> Field.of(slot) == field).findFirst();
    }
}
