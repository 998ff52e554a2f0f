package thumbsmith.draft.edit.grammar;

import java.util.List;
import java.util.Optional;
import thumbsmith.draft.brief.Place;
import thumbsmith.draft.edit.grammar.Instruction.Ground;
import thumbsmith.draft.edit.grammar.Instruction.Grounded;

/** "Replace the background with a gradient from blue to black", "put the support picture behind the person". */
final class GroundRule implements Rule {
    private static final int NIGHT = 0x12285E;
    private static final int DAY = 0x2563EB;
    private static final int PAPER = 0xF4F4F2;

    @Override
    public List<Instruction> read(Clause clause) {
        boolean behind = clause.has(Sense.RELATION, "behind") && clause.hasTarget("person");
        boolean ground = clause.hasTarget("background") || behind && brings(clause);
        if (!ground || clause.hasVerb("recolour", "keep", "move")) return List.of();
        return ground(clause).map(it -> taken(clause, it)).orElse(List.of());
    }

    private static boolean brings(Clause clause) {
        return clause.has(Sense.SUPPORT) || clause.has(Sense.GROUND) || clause.has(Sense.SCENE);
    }

    private static List<Instruction> taken(Clause clause, Ground ground) {
        Wording.behindPerson(clause);
        clause.dropTarget("background");
        clause.dropTarget("all");
        clause.dropTarget("it");
        clause.drop(Sense.VERB, Sense.GROUND, Sense.COLOUR, Sense.SUPPORT, Sense.TURN, Sense.SCENE, Sense.MORE);
        return List.of(new Grounded(ground));
    }

    private static Optional<Ground> ground(Clause clause) {
        List<Integer> colours = clause.tokens().stream()
                .filter(it -> it.is(Sense.COLOUR))
                .map(Wording::rgb)
                .toList();
        if (clause.has(Sense.SUPPORT)) {
            return clause.context().supported() ? Optional.of(new Ground.Support()) : Optional.empty();
        }
        Optional<Ground> scene = scene(clause, colours);
        if (scene.isPresent()) return scene;
        if (clause.has(Sense.GROUND, "gradient") || colours.size() == 2 && joined(clause))
            return Optional.of(gradient(colours));
        if (colours.size() == 1) return Optional.of(new Ground.Plain(colours.getFirst()));
        boolean emptied = clause.hasVerb("remove") || clause.has(Sense.GROUND, "plain");
        return emptied ? Optional.of(new Ground.Plain(PAPER)) : Optional.empty();
    }

    private static Optional<Ground> scene(Clause clause, List<Integer> colours) {
        return clause.tokens().stream()
                .filter(it -> it.is(Sense.SCENE))
                .findFirst()
                .map(it -> scene(it.value().split(" "), colours.stream().findFirst()));
    }

    private static Ground scene(String[] kindAndName, Optional<Integer> colour) {
        return kindAndName[0].equals("place")
                ? new Ground.Scenic(Place.valueOf(kindAndName[1]))
                : new Ground.Drawn(thumbsmith.draft.scene.Ground.valueOf(kindAndName[1]), colour);
    }

    /** "Red and blue", not "red to blue". */
    private static boolean joined(Clause clause) {
        return clause.tokens().stream().anyMatch(it -> it.is(Sense.JOIN));
    }

    private static Ground gradient(List<Integer> colours) {
        int first = colours.isEmpty() ? DAY : colours.getFirst();
        int second = colours.size() < 2 ? NIGHT : colours.get(1);
        return new Ground.Gradient(first, second);
    }
}
