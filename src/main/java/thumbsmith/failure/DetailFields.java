package thumbsmith.failure;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thumbsmith.contract.Field;
import thumbsmith.contract.Operation;

/**
 * Which input a detail of the service names. Its first word has to be the name of a field of the body that was sent;
 * quotes, brackets and words for "where", such as in {@code body/prompt} or {@code {"path":["prompt"]}}, are passed over.
 *
 * @param possible the inputs of the operation, the first one first; a name that is none of them is only a word
 */
record DetailFields(Optional<Operation> operation, List<Field> possible) {
    /** A name stands at the beginning: what comes later is not looked at, however long it is. */
    private static final int LOOKED_AT = 120;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9_]+");
    private static final Set<String> PLACES = Set.of("body", "field", "path", "loc", "param", "property", "input");
    private static final Map<String, Field> NAMED = Map.ofEntries(
            entry("prompt", Field.PROMPT),
            entry("model", Field.MODEL),
            entry("format", Field.FORMAT),
            entry("persona", Field.PERSONA),
            entry("style", Field.STYLE),
            entry("image_weight", Field.WEIGHT),
            entry("support_image_url", Field.SUPPORT),
            entry("support_image_base64", Field.SUPPORT),
            entry("mask_url", Field.MASK),
            entry("mask_base64", Field.MASK),
            entry("face_image", Field.FACE),
            entry("face_image_base64", Field.FACE),
            entry("image_urls", Field.TRAINING),
            entry("image_base64s", Field.TRAINING),
            entry("name", Field.NAME),
            entry("title", Field.TITLE),
            entry("special_instructions", Field.INSTRUCTIONS),
            entry("amount", Field.AMOUNT));

    static DetailFields of(Optional<Operation> operation) {
        return new DetailFields(
                operation, operation.map(DetailFields::inputs).orElseGet(() -> List.of(Field.values())));
    }

    /** Each detail with the field it names; details that name none are left out. */
    List<FieldNote> notes(List<String> details) {
        return details.stream()
                .flatMap(detail -> field(detail).map(it -> new FieldNote(it, Quote.of(detail))).stream())
                .toList();
    }

    Optional<Field> field(String detail) {
        String start = detail.substring(0, Math.min(detail.length(), LOOKED_AT));
        return words(start).filter(it -> !PLACES.contains(it)).findFirst().flatMap(this::byName);
    }

    private Optional<Field> byName(String name) {
        Optional<Field> named = name.equals("image_url") || name.equals("image_base64")
                ? mainPicture()
                : Optional.ofNullable(NAMED.get(name));
        return named.filter(possible::contains);
    }

    private static Stream<String> words(String start) {
        return BETWEEN_WORDS.splitAsStream(start.toLowerCase(Locale.ROOT)).filter(it -> !it.isEmpty());
    }

    /** The input that comes first in the body. */
    Optional<Field> first() {
        return possible.stream().findFirst();
    }

    /** The field that one wire name stands for in each operation. */
    Optional<Field> mainPicture() {
        return operation.flatMap(asked -> switch (asked) {
            case IMAGE, EDIT -> Optional.of(Field.SOURCE);
            case FACE_SWAP -> Optional.of(Field.TARGET);
            case SCORE -> Optional.of(Field.SCORED);
            case TRAIN_PERSONA, TRAIN_STYLE -> Optional.of(Field.TRAINING);
            case TEXT, TITLES -> Optional.of(Field.SUPPORT);
            case LOOK, INSTRUCT, DELETE_LOOK -> Optional.empty();
        });
    }

    private static List<Field> inputs(Operation operation) {
        return switch (operation) {
            case TEXT -> List.of(Field.PROMPT, Field.MODEL, Field.FORMAT, Field.SUPPORT, Field.PERSONA, Field.STYLE);
            case IMAGE ->
                List.of(
                        Field.SOURCE,
                        Field.MODEL,
                        Field.FORMAT,
                        Field.PROMPT,
                        Field.WEIGHT,
                        Field.SUPPORT,
                        Field.PERSONA,
                        Field.STYLE);
            case EDIT -> List.of(Field.PROMPT, Field.FORMAT, Field.SOURCE, Field.MASK, Field.SUPPORT);
            case FACE_SWAP -> List.of(Field.TARGET, Field.FACE, Field.FORMAT, Field.MASK);
            case SCORE -> List.of(Field.SCORED, Field.TITLE);
            case TITLES -> List.of(Field.PROMPT, Field.SUPPORT);
            case TRAIN_PERSONA, TRAIN_STYLE -> List.of(Field.NAME, Field.TRAINING);
            case INSTRUCT -> List.of(Field.INSTRUCTIONS);
            case LOOK, DELETE_LOOK -> List.of();
        };
    }
}
