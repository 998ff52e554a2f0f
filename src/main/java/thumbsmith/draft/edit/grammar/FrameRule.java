package thumbsmith.draft.edit.grammar;

import java.util.List;
import java.util.Optional;
import thumbsmith.draft.edit.grammar.Instruction.Aim;
import thumbsmith.draft.edit.grammar.Instruction.Extended;
import thumbsmith.draft.edit.grammar.Instruction.Mirrored;
import thumbsmith.draft.edit.grammar.Instruction.Straightened;
import thumbsmith.draft.edit.grammar.Instruction.Turned;
import thumbsmith.draft.edit.grammar.Instruction.Zoomed;

/** What concerns the frame: mirror, turn, straighten, zoom, crop, extend. */
final class FrameRule implements Rule {
    private static final double MOST_DEGREES = 45;
    private static final double ZOOM = 0.4;
    private static final double CROP = 0.25;
    /** "To the left half". */
    private static final double HALVES = 2;

    private static final double EXTENSION = 0.35;

    @Override
    public List<Instruction> read(Clause clause) {
        boolean turned = (clause.has(Sense.DEGREES) || clause.has(Sense.TURN)) && clause.hasVerb("make");
        Optional<Token> frame = clause.tokens().stream()
                .filter(it -> it.is(Sense.FRAME))
                .filter(it -> !it.value().equals("mirror") || !clause.has(Sense.FRAME, "upsidedown"))
                .findFirst();
        String value = frame.map(Token::value).orElse(turned ? "rotate" : "");
        Optional<Instruction> read = Optional.ofNullable(
                switch (value) {
                    case "mirror" -> new Mirrored(false);
                    case "upsidedown" -> new Mirrored(true);
                    case "rotate" -> turned(clause);
                    case "straighten" -> straightened(clause);
                    case "crop" -> cropped(clause);
                    case "zoomin" -> new Zoomed(1 + ZOOM * size(clause), aim(clause));
                    case "zoomout", "extend" -> extended(clause);
                    default -> null;
                });
        read.ifPresent(_ -> finish(clause));
        return read.stream().toList();
    }

    private static void finish(Clause clause) {
        clause.drop(Sense.FRAME, Sense.VERB, Sense.MORE, Sense.TURN);
        clause.dropTarget("all");
        clause.dropTarget("it");
    }

    private static Instruction cropped(Clause clause) {
        double size = size(clause);
        Aim aim = aim(clause);
        return new Zoomed(aim instanceof Aim.Towards ? HALVES : 1 + CROP * size, aim);
    }

    private static Instruction turned(Clause clause) {
        double degrees = degrees(clause).orElse(90.0);
        if (degrees % 90 == 0) {
            int quarters = Math.floorMod(Math.round(degrees / 90), 4);
            return quarters == 0 ? null : new Turned(quarters);
        }
        return Math.abs(degrees) <= MOST_DEGREES ? new Straightened(degrees) : null;
    }

    private static Instruction straightened(Clause clause) {
        return degrees(clause)
                .filter(it -> Math.abs(it) <= MOST_DEGREES)
                .map(Straightened::new)
                .orElse(null);
    }

    /** Clockwise; empty where no number is said. */
    private static Optional<Double> degrees(Clause clause) {
        boolean left = clause.has(Sense.TURN, "left") || clause.has(Sense.PLACE, "left");
        clause.takeAll(Sense.TURN);
        clause.takeAll(Sense.PLACE);
        Optional<Double> number =
                clause.take(it -> it.is(Sense.DEGREES) || it.is(Sense.NUMBER)).map(Token::number);
        if (number.isEmpty() && left) return clause.has(Sense.FRAME, "rotate") ? Optional.of(-90.0) : number;
        return number.map(it -> left ? -it : it);
    }

    /** As a multiple of the plain step. */
    private static double size(Clause clause) {
        Optional<Token> times = clause.take(Sense.NUMBER).filter(it -> it.number() > 1);
        Optional<Token> percent = clause.take(Sense.PERCENT);
        double amount = Wording.amount(clause);
        return times.map(it -> (Math.min(it.number(), 4) - 1) / ZOOM)
                .or(() -> percent.map(it -> Math.clamp(it.number(), 1, 300) / 100 / ZOOM))
                .orElse(amount);
    }

    private static Aim aim(Clause clause) {
        clause.take(Sense.RELATION);
        boolean masked = clause.takeMaskedThing() | Wording.masked(clause);
        Optional<Part> named = Wording.named(clause);
        Optional<Spot> spot = Wording.spot(clause);
        if (named.isPresent()) return new Aim.At(named.get());
        if (spot.isPresent()) return new Aim.Towards(spot.get());
        return masked || clause.context().masked() ? new Aim.At(Part.MASKED) : new Aim.None();
    }

    private static Instruction extended(Clause clause) {
        Optional<String> ratio = clause.take(Sense.RATIO).map(Token::said);
        Wording.named(clause).filter(it -> it != Part.BACKGROUND && it != Part.EDGES);
        clause.take(Sense.RELATION);
        double factor = 1 + EXTENSION * Math.min(2, size(clause));
        return new Extended(factor, Wording.spot(clause).filter(it -> !it.equals(Spot.MIDDLE)), ratio);
    }
}
