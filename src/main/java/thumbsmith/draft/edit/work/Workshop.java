package thumbsmith.draft.edit.work;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Instruction;
import thumbsmith.draft.edit.grammar.Part;

/** Carries out instructions one after the other. */
public final class Workshop {
    /** Sources whose shape differs by less fill the frame as they are. */
    private static final double SAME_SHAPE = 0.02;

    private Workshop() {}

    /**
     * The edited picture. Outside of the mask every pixel is that of the source filled to the frame.
     *
     * @param mask over the whole source: white changes, grey changes partly
     * @param width of the result, in px
     * @param height of the result, in px
     */
    public static BufferedImage carriedOut(
            List<Instruction> instructions,
            BufferedImage source,
            Optional<BufferedImage> mask,
            Optional<BufferedImage> support,
            int width,
            int height,
            long seed)
            throws DraftRefusedException {
        Optional<Instruction> widened = instructions.stream()
                .filter(it -> it instanceof Instruction.Extended && mask.isEmpty() && isOther(source, width, height))
                .findFirst();
        refuseOtherRatio(instructions, width, height);
        Bench bench = widened.isPresent()
                ? Bench.of(Extending.whole(source, width, height), Optional.empty(), support, seed)
                : framed(source, mask, support, width, height, seed);
        for (Instruction instruction : instructions) {
            if (widened.filter(it -> it == instruction).isEmpty()) bench = done(instruction, bench);
        }
        return kept(instructions, bench).merged();
    }

    private static boolean isOther(BufferedImage source, int width, int height) {
        double shape = (double) source.getWidth() / source.getHeight();
        return Math.abs(shape * height / width - 1) > SAME_SHAPE;
    }

    /** The format is chosen beside the words; where they name another one it is not clear which is meant. */
    private static void refuseOtherRatio(List<Instruction> instructions, int width, int height)
            throws DraftRefusedException {
        for (Instruction instruction : instructions) {
            Optional<String> ratio =
                    instruction instanceof Instruction.Extended extended ? extended.ratio() : Optional.empty();
            if (ratio.isPresent() && !isShape(ratio.get(), width, height)) {
                throw new DraftRefusedException("The words say " + ratio.get() + ", but another format is chosen.");
            }
        }
    }

    private static boolean isShape(String ratio, int width, int height) {
        String[] sides = ratio.split(":");
        return Integer.parseInt(sides[0]) * height == Integer.parseInt(sides[1]) * width;
    }

    private static Bench framed(
            BufferedImage source,
            Optional<BufferedImage> mask,
            Optional<BufferedImage> support,
            int width,
            int height,
            long seed)
            throws DraftRefusedException {
        Framing framing = Framing.of(source, width, height);
        Optional<Area> area = mask.map(it -> framing.apply(it, source));
        if (area.filter(Area::isEmpty).isPresent()) {
            throw new DraftRefusedException("The mask marks nothing: paint white what should change.");
        }
        return Bench.of(framing.apply(source), area, support, seed);
    }

    private static Bench done(Instruction instruction, Bench bench) throws DraftRefusedException {
        return switch (instruction) {
            case Instruction.Toned it -> Retouching.toned(bench, it);
            case Instruction.Coloured it -> Retouching.coloured(bench, it);
            case Instruction.Recoloured it -> Retouching.recoloured(bench, it);
            case Instruction.Grounded it -> Grounds.replaced(bench, it.ground());
            case Instruction.Removed it -> Holes.removed(bench, it.part());
            case Instruction.Written it -> Wordsmith.written(bench, it);
            case Instruction.MovedText it -> OldWords.moved(bench, it);
            case Instruction.SizedText it -> OldWords.sized(bench, it.factor());
            case Instruction.Marked it -> Signs.marked(bench, it);
            case Instruction.Placed it -> Support.placed(bench, it);
            case Instruction.Mirrored it -> Frames.mirrored(bench, it);
            case Instruction.Turned it -> Frames.turned(bench, it);
            case Instruction.Straightened it -> Frames.straightened(bench, it.degrees());
            case Instruction.Zoomed it -> Frames.zoomed(bench, it.factor(), it.aim());
            case Instruction.Extended it -> Frames.extended(bench, it);
            case Instruction.Kept _ -> bench;
        };
    }

    /** What is to stay is taken out of what may change, in the end, when everything is where it will be. */
    private static Bench kept(List<Instruction> instructions, Bench bench) throws DraftRefusedException {
        Bench kept = bench;
        for (Instruction instruction : instructions) {
            if (instruction instanceof Instruction.Kept(Part part) && part != Part.MASKED) {
                kept = kept.within(kept.area().without(Parts.kept(part, kept)));
            }
        }
        return kept;
    }
}
