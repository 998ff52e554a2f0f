package thumbsmith.draft.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.brief.Mood;
import thumbsmith.draft.brief.Place;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.paint.Palette;

class PalettesTest {
    @Test
    void curatedOnesCarryWhiteAndTheirLoudColour() {
        assertThat(Palettes.all()).hasSizeGreaterThanOrEqualTo(24).allSatisfy(PalettesTest::readable);
    }

    @Property(tries = 200, seed = "7")
    void readableWhateverColoursAreNamed(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 0xFFFFFF) Integer> colours) {
        readable(Palettes.of(brief(Optional.empty(), Optional.empty(), colours), Optional.empty(), 1));
    }

    @Property(tries = 200, seed = "7")
    void readableWhateverAStyleMeasured(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 0xFFFFFF) Integer> colours) {
        readable(Palettes.of(NOTHING, Optional.of(style(colours)), 1));
    }

    @Test
    void aNamedColourIsTheBase() {
        Palette red = Palettes.of(brief(Optional.empty(), Optional.empty(), List.of(0xD0021B)), Optional.empty(), 4);
        assertThat(red.base()).isEqualTo(0xD0021B);
    }

    @Test
    void placeAndMoodNarrowTheChoice() {
        Palette beach = Palettes.of(brief(Optional.empty(), Optional.of(Place.BEACH), List.of()), Optional.empty(), 9);
        assertThat(PaletteBook.ENTRIES)
                .filteredOn(it -> it.palette().equals(beach))
                .allSatisfy(it -> assertThat(it.places()).contains(Place.BEACH));
        Palette neon = Palettes.of(brief(Optional.of(Mood.NEON), Optional.empty(), List.of()), Optional.empty(), 9);
        assertThat(PaletteBook.ENTRIES)
                .filteredOn(it -> it.palette().equals(neon))
                .allSatisfy(it -> assertThat(it.moods()).contains(Mood.NEON));
    }

    @Test
    void everyMoodAndPlaceHasPalettesOfItsOwn() {
        assertThat(Mood.values())
                .allSatisfy(mood -> assertThat(PaletteBook.ENTRIES)
                        .anyMatch(it -> it.moods().contains(mood)));
        assertThat(Place.values())
                .allSatisfy(place -> assertThat(PaletteBook.ENTRIES)
                        .anyMatch(it -> it.places().contains(place)));
    }

    @Test
    void seedsChooseDifferentOnesAndTheSameSeedTheSame() {
        assertThat(IntStream.range(0, 40)
                        .mapToObj(it -> Palettes.of(NOTHING, Optional.empty(), it))
                        .distinct())
                .hasSizeGreaterThan(10);
        assertThat(Palettes.of(NOTHING, Optional.empty(), 7)).isEqualTo(Palettes.of(NOTHING, Optional.empty(), 7));
    }

    @Test
    void aStyleOutweighsThePrompt() {
        Palette styled = Palettes.of(
                brief(Optional.empty(), Optional.empty(), List.of(0xFF0000)),
                Optional.of(style(List.of(0x102030, 0x2E8B57))),
                1);
        assertThat(styled.base()).isEqualTo(0x2E8B57);
    }

    private static final Brief NOTHING = brief(Optional.empty(), Optional.empty(), List.of());

    private static Brief brief(Optional<Mood> mood, Optional<Place> place, List<Integer> colours) {
        return new Brief(
                "",
                Headline.NONE,
                mood,
                place,
                colours,
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static LearnedLook style(List<Integer> colours) {
        BufferedImage portrait = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        return new LearnedLook("Mine", portrait, colours, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void readable(Palette palette) {
        assertThat(Contrast.between(0xFFFFFF, palette.deep())).isGreaterThanOrEqualTo(Tuned.DEEP_ENOUGH);
        assertThat(Contrast.between(palette.pop(), palette.deep())).isGreaterThanOrEqualTo(Contrast.READABLE);
        assertThat(palette.base() | palette.accent()).isBetween(0, 0xFFFFFF);
    }
}
