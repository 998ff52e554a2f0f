package thumbsmith.draft.edit.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import thumbsmith.draft.edit.grammar.Instruction.Aim;
import thumbsmith.draft.edit.grammar.Instruction.Ground;
import thumbsmith.draft.edit.grammar.Instruction.Mark;
import thumbsmith.draft.edit.grammar.Instruction.Style;

/** Instructions in a line that can be read in a table. */
final class Shorthand {
    private Shorthand() {}

    static String of(List<Instruction> instructions) {
        return instructions.stream().map(Shorthand::of).collect(Collectors.joining(" + "));
    }

    private static String of(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Toned it -> "%s %+.1f %s".formatted(it.quality(), it.amount(), it.part());
            case Instruction.Coloured it -> "%s %06X %s".formatted(it.flat() ? "fill" : "tint", it.rgb(), it.part());
            case Instruction.Recoloured it -> "recolour %06X %06X %s".formatted(it.from(), it.to(), it.part());
            case Instruction.Grounded(Ground.Plain it) -> "ground %06X".formatted(it.rgb());
            case Instruction.Grounded(Ground.Gradient it) -> "ground %06X-%06X".formatted(it.first(), it.second());
            case Instruction.Grounded(Ground.Support _) -> "ground support";
            case Instruction.Grounded(Ground.Scenic it) -> "ground " + it.place();
            case Instruction.Grounded(Ground.Drawn it) ->
                "ground " + it.kind() + it.colour().map(" %06X"::formatted).orElse("");
            case Instruction.Removed it -> "remove " + it.part();
            case Instruction.Written it -> (it.instead() ? "rewrite [" : "write [") + it.words() + "]" + of(it.style());
            case Instruction.MovedText it -> "move text " + of(it.towards()) + number(it.amount());
            case Instruction.SizedText it -> "size text" + number(it.factor());
            case Instruction.Marked it -> "mark " + of(it.mark()) + of(it.style()) + of(it.aim());
            case Instruction.Placed it -> "place support" + of(it.style());
            case Instruction.Mirrored it -> it.upsideDown() ? "upside down" : "mirror";
            case Instruction.Turned it -> "turn " + it.quarters();
            case Instruction.Straightened it -> "straighten" + number(it.degrees());
            case Instruction.Zoomed it -> "zoom" + number(it.factor()) + of(it.aim());
            case Instruction.Extended it ->
                "extend" + number(it.factor())
                        + it.towards().map(to -> " " + of(to)).orElse("")
                        + it.ratio().map(to -> " " + to).orElse("");
            case Instruction.Kept it -> "keep " + it.part();
        };
    }

    private static String of(Mark mark) {
        return switch (mark) {
            case Mark.Shape it -> it.figure().name().toLowerCase(Locale.ROOT);
            case Mark.Thing it -> "*" + it.prop().id();
        };
    }

    private static String of(Style style) {
        return style.colour().map(" %06X"::formatted).orElse("")
                + style.spot().map(it -> " " + of(it)).orElse("")
                + (style.size() == 1 ? "" : number(style.size()))
                + (style.behindPerson() ? " behind" : "");
    }

    private static String of(Aim aim) {
        return switch (aim) {
            case Aim.None _ -> "";
            case Aim.At it -> " at " + it.part();
            case Aim.Towards it -> " towards " + of(it.spot());
        };
    }

    private static String of(Spot spot) {
        String down = List.of("top", "", "bottom").get(spot.down() + 1);
        String across = List.of("left", "", "right").get(spot.across() + 1);
        return Optional.of(down + across).filter(it -> !it.isEmpty()).orElse("middle");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, " %.2f", number);
    }
}
