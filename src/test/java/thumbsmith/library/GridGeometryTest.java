package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import thumbsmith.job.Library.Found;
import thumbsmith.ui.DayWords;

class GridGeometryTest {
    private static final long START = Instant.parse("2025-10-01T00:00:00Z").getEpochSecond();

    @Property(tries = 200)
    void everyThumbnailStandsOnceUnderItsOwnDay(
            @ForAll("moments") List<Instant> moments,
            @ForAll @IntRange(min = 1, max = 7) int columns,
            @ForAll("zones") ZoneId zone) {
        Finds finds = finds(moments, zone);
        List<GridPlan.Row> rows = new GridPlan(finds.days(), columns).rows();

        assertThat(rows.stream().flatMapToInt(row -> IntStream.rangeClosed(row.from(), row.last())))
                .containsExactlyElementsOf(
                        IntStream.range(0, finds.size()).boxed().toList());
        assertThat(rows).allMatch(row -> row.count() >= 1 && row.count() <= columns);
        assertThat(finds.days())
                .isSortedAccordingTo(Comparator.comparing(Finds.Day::date).reversed());
        List<Instant> sorted =
                moments.stream().sorted(Comparator.reverseOrder()).toList();
        for (Finds.Day day : finds.days()) {
            assertThat(sorted.subList(day.from(), day.from() + day.count()))
                    .allMatch(at -> LocalDate.ofInstant(at, zone).equals(day.date()));
        }
    }

    @Property(tries = 200)
    void everyTileIsFoundWhereItLiesAndNowhereElse(
            @ForAll("moments") List<Instant> moments, @ForAll @IntRange(min = 100, max = 2000) int width) {
        GridGeometry geometry = geometry(finds(moments, ZoneId.of("UTC")), width);
        GridMeasure measure = geometry.measure();
        List<GridPlan.Row> rows = geometry.plan().rows();
        for (int row = 0; row < rows.size(); row++) {
            double y = geometry.top(row);
            for (int column = 0; column < rows.get(row).count(); column++) {
                int index = rows.get(row).from() + column;
                assertThat(geometry.at(measure.left(column) + 1, y + 1)).hasValue(index);
                assertThat(geometry.at(measure.left(column) + measure.tileWidth() / 2, y + measure.tileHeight() - 1))
                        .hasValue(index);
            }
            assertThat(geometry.at(1, y - 1)).isEmpty();
            assertThat(geometry.plan().rowOf(rows.get(row).from())).isEqualTo(row);
            assertThat(geometry.plan().rowOf(rows.get(row).last())).isEqualTo(row);
            assertThat(geometry.rowBelow(y)).isEqualTo(row);
            assertThat(geometry.rowAbove(y + 1)).isEqualTo(row);
        }
    }

    @Property(tries = 100)
    void whatIsInAWindowAreAllRowsThatReachIntoIt(
            @ForAll("moments") List<Instant> moments, @ForAll @IntRange(min = 0, max = 5000) int top) {
        GridGeometry geometry = geometry(finds(moments, ZoneId.of("UTC")), 900);
        List<GridPlan.Row> rows = geometry.plan().rows();
        int height = 700;
        List<Integer> seen = IntStream.range(0, rows.size())
                .filter(row -> geometry.top(row) + geometry.measure().tileHeight() >= top)
                .filter(row -> geometry.start(row) < top + height)
                .boxed()
                .toList();
        if (seen.isEmpty()) return;
        assertThat(geometry.rowBelow(top)).isEqualTo(seen.getFirst());
        assertThat(geometry.rowAbove(top + height)).isEqualTo(seen.getLast());
    }

    @Property(tries = 200)
    void stepsStayInsideAndUpLeadsBackFromDownInFullRows(
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll Step step,
            @ForAll @IntRange(min = -1, max = 59) int from) {
        GridPlan plan = new GridPlan(List.of(new Finds.Day(LocalDate.EPOCH, 0, count)), columns);
        int at = Math.min(from, count - 1);
        int to = step.from(at, plan, 2);
        assertThat(to).isBetween(0, count - 1);
        if (at >= 0 && at + columns < count) {
            assertThat(Step.UP.from(Step.DOWN.from(at, plan, 1), plan, 1)).isEqualTo(at);
        }
    }

    @Example
    void aRubberBandTakesWhatItTouches() {
        Finds finds = finds(
                IntStream.range(0, 6)
                        .mapToObj(i -> Instant.ofEpochSecond(START + i))
                        .toList(),
                ZoneId.of("UTC"));
        GridGeometry geometry = geometry(finds, 3 * 248 + 2 * 16);
        double below = geometry.top(1) + 5;
        assertThat(geometry.in(10, geometry.top(0) + 10, 260, geometry.top(0) + 20))
                .containsExactly(0);
        assertThat(geometry.in(300, below, 10, geometry.top(0) + 20)).containsExactly(0, 1, 3, 4);
        assertThat(geometry.in(250, 0, 260, 5000)).isEmpty();
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

    private static GridGeometry geometry(Finds finds, double width) {
        GridMeasure measure = new GridMeasure(width, 248);
        return new GridGeometry(new GridPlan(finds.days(), measure.columns()), measure);
    }

    private static Finds finds(List<Instant> moments, ZoneId zone) {
        return Finds.of(
                moments.stream()
                        .sorted(Comparator.reverseOrder())
                        .map(at -> new Found(UUID.randomUUID(), at))
                        .toList(),
                zone,
                1);
    }
}
