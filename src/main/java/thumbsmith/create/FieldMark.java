package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import thumbsmith.contract.Field;
import thumbsmith.failure.FieldNote;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Recipe;

/**
 * What a job's failure says of the inputs that are still in the composer.
 *
 * @param recipe of the job
 * @param notes never empty
 * @param ways out of the failure
 */
public record FieldMark(UUID job, Recipe recipe, List<FieldNote> notes, List<Way> ways) {
    private static final Pattern NAME_ON_THE_WIRE =
            Pattern.compile("^[\\s\"'`]*[a-z][a-z0-9_.]*[\"'`]*\\s*:\\s+(?=\\S)");

    public FieldMark {
        notes = List.copyOf(notes);
        ways = List.copyOf(ways);
    }

    /** What is wrong with that input; without the name that the wire has for it, where the service begins with that. */
    public Optional<String> at(Field field) {
        return notes.stream()
                .filter(note -> note.field() == field)
                .map(note -> NAME_ON_THE_WIRE.matcher(note.sentence()).replaceFirst(""))
                .findFirst();
    }

    /** Whether one of the ways out leads to the first input anyway. */
    public boolean hasWayThere() {
        return ways.stream().anyMatch(way -> way.recovery().equals(new Recovery.FixField(first())));
    }

    /** The ways out that are offered at that input: at the first, all but the one that leads there. */
    public List<Way> waysAt(Field field) {
        if (first() != field) return List.of();
        return ways.stream()
                .filter(way -> !way.recovery().equals(new Recovery.FixField(field)))
                .toList();
    }

    /** The input that the failure is about first of all. */
    public Field first() {
        return notes.getFirst().field();
    }
}
