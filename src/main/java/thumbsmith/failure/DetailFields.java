package thumbsmith.failure;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thumbsmith.contract.Field;
import thumbsmith.contract.Operation;

/** Which input a detail of the service names: each begins with the name of a body's field, quoted or not. */
record DetailFields(Optional<Operation> operation) {
    private static final Pattern NAME = Pattern.compile("^[\\s\"'`\\[{(.$]*(?:body\\.)?([a-z_0-9]+)");
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

    /** Each detail with the field it names; details that name none are left out. */
    List<FieldNote> notes(List<String> details) {
        return details.stream()
                .flatMap(detail -> field(detail).map(it -> new FieldNote(it, detail)).stream())
                .toList();
    }

    Optional<Field> field(String detail) {
        Matcher named = NAME.matcher(detail);
        return named.find() ? byName(named.group(1)) : Optional.empty();
    }

    private Optional<Field> byName(String name) {
        return name.equals("image_url") || name.equals("image_base64")
                ? mainPicture()
                : Optional.ofNullable(NAMED.get(name));
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
}
