package thumbsmith.draft.edit.work;

import java.awt.image.BufferedImage;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.edit.grammar.Instruction.Coloured;
import thumbsmith.draft.edit.grammar.Instruction.Recoloured;
import thumbsmith.draft.edit.grammar.Instruction.Toned;
import thumbsmith.draft.edit.grammar.Part;
import thumbsmith.draft.edit.grammar.Quality;

/** Light and colour of a part. */
final class Retouching {
    private Retouching() {}

    static Bench toned(Bench bench, Toned wish) throws DraftRefusedException {
        boolean spreads = wish.part() == Part.BACKGROUND
                && (wish.quality() == Quality.BLUR || wish.quality() == Quality.PIXEL)
                && bench.seen().people().isPresent();
        BufferedImage ground = spreads ? withoutPeople(bench) : bench.now();
        BufferedImage changed = Tones.of(ground, wish.quality(), wish.amount(), bench.seed());
        return on(bench, wish.part(), changed);
    }

    static Bench coloured(Bench bench, Coloured wish) throws DraftRefusedException {
        if (wish.part() == Part.TEXT) {
            BufferedImage covered = Tones.changed(bench.now(), Colours.covered(wish.rgb()));
            return bench.with(Parts.letters(bench).merged(bench.now(), covered));
        }
        var change = wish.flat() ? Colours.covered(wish.rgb()) : Colours.tinted(wish.rgb());
        return on(bench, wish.part(), Tones.changed(bench.now(), change));
    }

    static Bench recoloured(Bench bench, Recoloured wish) throws DraftRefusedException {
        return on(bench, wish.part(), Tones.changed(bench.now(), Colours.replaced(wish.from(), wish.to())));
    }

    private static Bench on(Bench bench, Part part, BufferedImage changed) throws DraftRefusedException {
        return bench.with(Parts.of(part, bench).merged(bench.now(), changed));
    }

    /** A blur would draw the people's colours into the background as a halo. */
    private static BufferedImage withoutPeople(Bench bench) throws DraftRefusedException {
        return PeopleOut.of(bench.now(), Holes.grown(Parts.of(Part.PERSON, bench)));
    }
}
