package thumbsmith.draft.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefTableTest {
    record Case(String prompt, String headline, List<String> steers) {}

    static Stream<Case> cases() throws IOException {
        try (var in = BriefTableTest.class.getResourceAsStream("/thumbsmith/draft/briefs.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("# "))
                    .toList();
            return IntStream.range(0, lines.size() / 2)
                    .mapToObj(
                            it -> read(lines.get(it * 2), lines.get(it * 2 + 1).strip()));
        }
    }

    private static Case read(String prompt, String expected) {
        String[] parts = expected.split("\\|", 2);
        return new Case(
                prompt,
                parts[0].strip(),
                Arrays.stream(parts[1].strip().split(" "))
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatACreatorMeans(Case expected) {
        Brief brief = Brief.of(expected.prompt());

        assertThat(headline(brief.headline())).isEqualTo(expected.headline());
        expected.steers()
                .forEach(it -> assertThat(it.substring(0, it.indexOf('=') + 1) + steer(brief, it))
                        .isEqualTo(it));
    }

    private static String headline(Headline headline) {
        return headline.isEmpty()
                ? "(none)"
                : IntStream.range(0, headline.words().size())
                        .mapToObj(it -> (it == headline.emphasis() ? "*" : "")
                                + headline.words().get(it))
                        .collect(Collectors.joining(" "));
    }

    private static String steer(Brief brief, String expected) {
        return switch (expected.substring(0, expected.indexOf('='))) {
            case "mood" -> name(brief.mood());
            case "place" -> name(brief.place());
            case "side" -> name(brief.side());
            case "behind" -> String.valueOf(brief.behind());
            case "number" -> brief.number().orElse("-").replace(' ', '_');
            case "items" -> String.valueOf(brief.items().size());
            case "colours" -> colours(brief.colours());
            case "versus" -> sides(brief.comparison().filter(Comparison::versus));
            case "turn" -> sides(brief.comparison().filter(it -> !it.versus()));
            default -> throw new IllegalArgumentException(expected);
        };
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse("-");
    }

    private static String sides(Optional<Comparison> comparison) {
        return comparison.map(it -> it.left() + "/" + it.right()).orElse("-").replace(' ', '_');
    }

    private static String colours(List<Integer> colours) {
        return colours.isEmpty() ? "-" : colours.stream().map("%06x"::formatted).collect(Collectors.joining(","));
    }
}
