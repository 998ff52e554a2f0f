package thumbsmith.looks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Field;
import thumbsmith.contract.Limits;
import thumbsmith.failure.Failure;
import thumbsmith.failure.FieldNote;
import thumbsmith.failure.Presentation;
import thumbsmith.ui.Texts;

/**
 * What the details of a refusal say of a training's name and pictures.
 *
 * @param picture the one it is about, from 0, where that is known already
 */
record TrainingDetails(Failure failure, Presentation shown, Optional<Integer> picture) {
    private static final Texts TEXTS = Texts.of(TrainingDetails.class);
    private static final Pattern PICTURE = Pattern.compile("image_(?:urls|base64s)(?:\\[|\\.)(\\d)");
    private static final Pattern WIRE_NAME =
            Pattern.compile("^[\\s\"'`]*(?:body\\.)?(?:name|image_(?:urls|base64s))[\\[\\].\\d\"'`]*:?\\s+");

    /** v1 had a code of its own for what is wrong with training pictures. */
    private static final String TRAINING_DATA = "INVALID_TRAINING_DATA";

    /** The fields of the form that it is about, in their order; empty where none is. */
    List<Field> fields() {
        List<Field> named = shown.notes().stream()
                .map(FieldNote::field)
                .filter(field -> field == Field.NAME || field == Field.TRAINING)
                .distinct()
                .sorted()
                .toList();
        return named.isEmpty() && isOfTrainingData() ? List.of(Field.TRAINING) : named;
    }

    boolean isOfTrainingData() {
        return failure instanceof Failure.Api api && api.code().equals(TRAINING_DATA);
    }

    /** The pictures it is about, from 0; all of them where it does not say. */
    List<Integer> pictures() {
        if (picture.isPresent()) return List.of(picture.get());
        List<Integer> named = shown.details().stream()
                .flatMap(detail -> PICTURE.matcher(detail).results())
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(index -> index < Limits.TRAINING_PICTURES)
                .distinct()
                .toList();
        return named.isEmpty()
                ? IntStream.range(0, Limits.TRAINING_PICTURES).boxed().toList()
                : named;
    }

    /** What is wrong with that field, in the service's words only where it has no words of ours. */
    String sentence(Field field) {
        return field == Field.TRAINING ? (which() + " " + reason(field)).strip() : reason(field);
    }

    private String which() {
        List<Integer> about = pictures();
        if (about.size() == Limits.TRAINING_PICTURES) return isOfInputs() ? "" : TEXTS.get("note.pictures.any");
        String numbers = about.stream().map(index -> String.valueOf(index + 1)).collect(Collectors.joining(", "));
        return TEXTS.get("note.pictures.some", about.size(), numbers);
    }

    private String reason(Field field) {
        if (failure instanceof Failure.Api && !isOfInputs()) return shown.cause();
        String said = shown.notes().stream()
                .filter(note -> note.field() == field)
                .map(note -> plain(note.sentence()))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? String.join(" ", shown.details()) : said;
    }

    /** Whether the service says itself what is wrong with the inputs. */
    private boolean isOfInputs() {
        return failure instanceof Failure.Api api
                && api.known().filter(ErrorCode.VALIDATION_ERROR::equals).isPresent();
    }

    /** Without the name that the field has on the wire. */
    private static String plain(String detail) {
        Matcher named = WIRE_NAME.matcher(detail);
        String said = named.find() ? detail.substring(named.end()) : detail;
        if (said.isBlank()) return detail;
        String begun = said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
