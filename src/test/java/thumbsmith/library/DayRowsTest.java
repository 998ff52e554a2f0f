package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import thumbsmith.job.Output;
import thumbsmith.ui.DayWords;

class DayRowsTest {
    private static final long START = Instant.parse("2025-10-01T00:00:00Z").getEpochSecond();

    @Property(tries = 200)
    void everyThumbnailStandsOnceUnderItsOwnDayInAFullRowButTheLast(
            @ForAll("moments") List<Instant> moments,
            @ForAll @IntRange(min = 1, max = 7) int columns,
            @ForAll("zones") ZoneId zone) {
        List<Output> outputs = newestFirst(moments);
        List<Row> rows = DayRows.of(outputs, columns, zone);

        assertThat(rows.stream().flatMap(DayRowsTest::tiles).toList()).containsExactlyElementsOf(outputs);
        LocalDate day = null;
        for (Row row : rows) {
            switch (row) {
                case Row.Heading heading -> {
                    assertThat(day == null || heading.day().isBefore(day)).isTrue();
                    day = heading.day();
                }
                case Row.Tiles(var held) -> {
                    LocalDate expected = day;
                    assertThat(held).isNotEmpty().hasSizeLessThanOrEqualTo(columns);
                    assertThat(held)
                            .allMatch(it -> it.made().atZone(zone).toLocalDate().equals(expected));
                }
            }
        }
    }

    @Property(tries = 200)
    void aDayNeedsNoMoreRowsThanItsThumbnailsFill(
            @ForAll("moments") List<Instant> moments, @ForAll @IntRange(min = 1, max = 7) int columns) {
        List<Row> rows = DayRows.of(newestFirst(moments), columns, ZoneId.of("UTC"));
        long expected = rows.stream()
                .filter(Row.Heading.class::isInstance)
                .mapToLong(row -> 1 + Math.ceilDiv(((Row.Heading) row).count(), columns))
                .sum();
        assertThat((long) rows.size()).isEqualTo(expected);
    }

    @Example
    void theSameMomentIsAnotherDayElsewhere() {
        List<Output> late = List.of(Samples.made("a", Instant.parse("2026-11-22T23:30:00Z")));
        assertThat(DayRows.of(late, 3, ZoneId.of("UTC")).getFirst())
                .isEqualTo(new Row.Heading(LocalDate.of(2026, 11, 22), 1));
        assertThat(DayRows.of(late, 3, ZoneId.of("Europe/Berlin")).getFirst())
                .isEqualTo(new Row.Heading(LocalDate.of(2026, 11, 23), 1));
    }

    @Example
    void daysAreSaidAsPeopleSayThem() {
        LocalDate today = LocalDate.of(2026, 1, 1);
        assertThat(DayWords.of(today, today)).isEqualTo("Today");
        assertThat(DayWords.of(LocalDate.of(2025, 12, 31), today)).isEqualTo("Yesterday");
        assertThat(DayWords.of(LocalDate.of(2025, 12, 30), today)).isEqualTo("30 December 2025");
        assertThat(DayWords.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22)))
                .isEqualTo("Friday, 20 November");
    }

    @Example
    void tenThousandThumbnailsAreLaidOut() {
        List<Output> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Samples.made("p" + i, Instant.ofEpochSecond(START - 600L * i)))
                .toList();
        List<Row> rows = DayRows.of(many, 4, ZoneId.of("America/New_York"));
        assertThat(rows.stream().flatMap(DayRowsTest::tiles)).hasSize(10_000);
    }

    @Provide
    Arbitrary<List<Instant>> moments() {
        // Around both changes of the clocks, to the second.
        return Arbitraries.longs()
                .between(START, START + 220L * 86_400)
                .map(Instant::ofEpochSecond)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Berlin",
                        "America/New_York",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe")
                .map(ZoneId::of);
    }

    private static List<Output> newestFirst(List<Instant> moments) {
        return moments.stream()
                .sorted(Comparator.reverseOrder())
                .map(at -> Samples.made("p" + at, at))
                .toList();
    }

    private static Stream<Output> tiles(Row row) {
        return row instanceof Row.Tiles(var held) ? held.stream() : Stream.empty();
    }
}
