package thumbsmith.draft.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Pairs of which people say at once which is better made: the score must say the same of nearly all. */
class ScorePairsTest {
    /** Of thirty. */
    private static final int RIGHT = 28;

    record Pair(String name, Supplier<BufferedImage> better, Supplier<BufferedImage> worse) {}

    static final List<Pair> PAIRS = List.of(
            new Pair("sharp or blurred: a portrait", Made::astronaut, () -> Made.blurred(Made.astronaut(), 4)),
            new Pair("sharp or blurred: an officer", Made::officer, () -> Made.blurred(Made.officer(), 4)),
            new Pair("sharp or blurred: a rocket", Made::rocket, () -> Made.blurred(Made.rocket(), 3)),
            new Pair(
                    "sharp or blurred: words", () -> Made.words(0x1B2A6B), () -> Made.blurred(Made.words(0x1B2A6B), 6)),
            new Pair("sharp or blurred: a person with words", Made::thumbnail, () -> Made.blurred(Made.thumbnail(), 4)),
            new Pair(
                    "sharp or a little blurred: a person with words",
                    Made::thumbnail,
                    () -> Made.blurred(Made.thumbnail(), 2)),
            new Pair(
                    "big or small face: astronaut",
                    () -> Made.person("astronaut.jpg", 700),
                    () -> Made.person("astronaut.jpg", 220)),
            new Pair(
                    "big or small face: officer",
                    () -> Made.person("grace_hopper.jpg", 680),
                    () -> Made.person("grace_hopper.jpg", 200)),
            new Pair(
                    "big or middling face: astronaut",
                    () -> Made.person("astronaut.jpg", 720),
                    () -> Made.person("astronaut.jpg", 400)),
            new Pair(
                    "big or middling face: officer",
                    () -> Made.person("grace_hopper.jpg", 720),
                    () -> Made.person("grace_hopper.jpg", 380)),
            new Pair(
                    "middling or small face: officer",
                    () -> Made.person("grace_hopper.jpg", 480),
                    () -> Made.person("grace_hopper.jpg", 160)),
            new Pair("a face or none", () -> Made.person("astronaut.jpg", 640), () -> Made.ground(0x2A6BB0)),
            new Pair(
                    "clear or cluttered: astronaut",
                    () -> Made.person("astronaut.jpg", 640),
                    () -> Made.before(Made.clutter(1, 260), "astronaut.jpg", 640)),
            new Pair(
                    "clear or cluttered: officer",
                    () -> Made.person("grace_hopper.jpg", 600),
                    () -> Made.before(Made.clutter(2, 260), "grace_hopper.jpg", 600)),
            new Pair(
                    "clear or cluttered: a disc",
                    () -> Made.disc(Made.ground(0x20406B)),
                    () -> Made.disc(Made.clutter(3, 300))),
            new Pair(
                    "clear or cluttered: words",
                    () -> Made.words(0x203040),
                    () -> Made.lettered(Made.clutter(4, 300), 80, 300, 170)),
            new Pair("one disc or thirty", () -> Made.disc(Made.ground(0x20406B)), () -> Made.discs(30)),
            new Pair("one disc or eighty", () -> Made.disc(Made.ground(0x20406B)), () -> Made.discs(80)),
            new Pair("high or low contrast: astronaut", Made::astronaut, () -> Made.flattened(Made.astronaut(), 0.45)),
            new Pair("high or low contrast: officer", Made::officer, () -> Made.flattened(Made.officer(), 0.45)),
            new Pair("high or low contrast: a rocket", Made::rocket, () -> Made.flattened(Made.rocket(), 0.45)),
            new Pair(
                    "high or low contrast: a person with words",
                    Made::thumbnail,
                    () -> Made.flattened(Made.thumbnail(), 0.5)),
            new Pair(
                    "high or low contrast: words",
                    () -> Made.words(0x1B2A6B),
                    () -> Made.flattened(Made.words(0x1B2A6B), 0.4)),
            new Pair("in colour or nearly grey", Made::thumbnail, () -> Made.greyed(Made.thumbnail(), 0.85)),
            new Pair(
                    "words free or under the badge: blue",
                    () -> Made.lettered(Made.ground(0x20406B), 80, 300, 150),
                    () -> Made.lettered(Made.ground(0x20406B), 900, 700, 150)),
            new Pair(
                    "words free or under the badge: red",
                    () -> Made.lettered(Made.ground(0x8B1F1F), 80, 400, 130),
                    () -> Made.lettered(Made.ground(0x8B1F1F), 960, 690, 130)),
            new Pair(
                    "words free or under the badge: before a person",
                    () -> Made.lettered(Made.person("astronaut.jpg", 640), 60, 200, 120),
                    () -> Made.lettered(Made.person("astronaut.jpg", 640), 960, 700, 120)),
            new Pair("a face free or under the badge", () -> Made.at(300, 260, 400), () -> Made.at(1080, 520, 400)),
            new Pair(
                    "large or tiny words",
                    () -> Made.lettered(Made.ground(0x20406B), 80, 400, 190),
                    () -> Made.lettered(Made.ground(0x20406B), 80, 400, 56)),
            new Pair(
                    "large or small words before a person",
                    () -> Made.lettered(Made.person("grace_hopper.jpg", 600), 60, 240, 150),
                    () -> Made.lettered(Made.person("grace_hopper.jpg", 600), 60, 240, 58)));

    @Test
    void theBetterMadeOfTwoScoresHigherInAtLeastTwentyEightOfThirtyPairs() {
        Scoring scoring = new Scoring();
        List<String> wrong = new ArrayList<>();
        for (Pair pair : PAIRS) {
            Marks better = scoring.marks(pair.better().get(), Optional.empty());
            Marks worse = scoring.marks(pair.worse().get(), Optional.empty());
            if (better.main() <= worse.main()) wrong.add(pair.name());
        }
        assertThat(PAIRS).hasSize(30);
        assertThat(wrong).hasSizeLessThanOrEqualTo(PAIRS.size() - RIGHT);
    }
}
