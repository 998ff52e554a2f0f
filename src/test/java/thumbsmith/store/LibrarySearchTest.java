package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Library.Found;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.LookRef;

class LibrarySearchTest {
    private static final LibraryQuery ALL = LibraryQuery.all(ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private SqliteLibrary library;
    private Shelf shelf;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("thumbsmith.db"));
        library = new SqliteLibrary(database);
        shelf = new Shelf(database, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static LibraryQuery words(String words) {
        return new Filter().words(words).query();
    }

    private List<UUID> find(LibraryQuery query) {
        return library.find(query).stream().map(Found::id).toList();
    }

    @Test
    void everythingIsFoundNewestFirst() {
        UUID first = shelf.add();
        UUID second = shelf.add();
        assertThat(find(ALL)).containsExactly(second, first);
        assertThat(library.find(ALL).getFirst().made()).isEqualTo(StoreFixtures.T0.plusSeconds(2));
    }

    @Test
    void allWordsMustOccurEachAsTheBeginningOfAWord() {
        UUID castle = shelf.prompt("A red castle on a hill").add();
        UUID car = shelf.prompt("A red car").add();
        assertThat(find(words("red"))).containsExactly(car, castle);
        assertThat(find(words("cas re"))).containsExactly(castle);
        assertThat(find(words("astle"))).isEmpty();
        assertThat(find(words("red moon"))).isEmpty();
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        UUID cafe = shelf.prompt("Un CAFÉ à Zürich, Łódź и ЁЛКА").add();
        for (String typed : List.of("cafe", "CAFE\u0301", "zurich", "ZÜRICH", "ёлка", "à"))
            assertThat(find(words(typed))).as(typed).containsExactly(cafe);
    }

    @Test
    void titlesNamesAndRequestIdsAreLookedThroughToo() {
        UUID plain = shelf.prompt("Something").request("req_91ab-77").add();
        UUID looks = shelf.looks("Else", new LookRef(new UUID(1, 1), "Maya Blue"), new LookRef(new UUID(1, 2), "Neon"))
                .request("other")
                .add();
        library.keep(titles(plain, "You will not believe this"));
        assertThat(find(words("believe"))).containsExactly(plain);
        assertThat(find(words("req_91ab-77"))).containsExactly(plain);
        assertThat(find(words("maya neon"))).containsExactly(looks);
    }

    private static KeptTitles titles(UUID output, String... titles) {
        return new KeptTitles(
                UUID.randomUUID(),
                StoreFixtures.T0,
                Service.EMBEDDED,
                "Something",
                Optional.of(output),
                Optional.empty(),
                List.of(titles),
                BigDecimal.ZERO);
    }

    @Test
    void whatIsForgottenIsNotFound() {
        UUID gone = shelf.prompt("A castle").add();
        UUID also = shelf.add();
        shelf.journal().forgetOutput(gone);
        library.forgotten(Set.of(also));
        assertThat(find(words("castle"))).isEmpty();
        assertThat(find(ALL)).isEmpty();
    }

    @Test
    void outputThatWasFetchedAgainIsFoundOnce() {
        var job = shelf.prompt("A castle").waiting();
        shelf.finish(job);
        shelf.finish(job);
        assertThat(find(words("castle"))).containsExactly(job.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "*",
                "-",
                ":",
                "()",
                "castle\"",
                "\"castle",
                "castle*",
                "-castle",
                "castle'); --",
                "^castle",
                "+castle",
                "{castle}",
                "castle\u0000"
            })
    void signsOfTheIndexAreNoWords(String typed) {
        UUID castle = shelf.prompt("A castle").add();
        assertThat(find(words(typed))).containsExactly(castle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prompt:castle", "castle OR moon", "castle NOT moon", "NEAR(castle, 3)", "castle AND a"})
    void operatorsOfTheIndexAreWordsLikeOthers(String typed) {
        shelf.prompt("A castle").add();
        UUID named = shelf.prompt("castle: prompt or not near moon, 3 and a").add();
        assertThat(find(words(typed))).containsExactly(named);
    }

    @Test
    void pageThatWasPastedIsLookedForByItsFirstWords() {
        shelf.prompt("A castle").add();
        assertThat(find(words("castle ".repeat(100_000)))).hasSize(1);
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 5000; i++) page.append("word").append(i).append(' ');
        assertThat(find(words(page.toString()))).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        UUID wide = shelf.recipe(Shelf.recipe(Operation.TEXT, "One", Optional.of(Model.PKZ_4), Format.WIDE, Map.of()))
                .add();
        UUID tall = shelf.recipe(Shelf.recipe(Operation.IMAGE, "Two", Optional.of(Model.PKZ_2), Format.TALL, Map.of()))
                .add();
        UUID edit = shelf.recipe(Shelf.recipe(Operation.EDIT, "Three", Optional.empty(), Format.SQUARE, Map.of()))
                .add();
        assertThat(find(new Filter().operations(Operation.EDIT, Operation.IMAGE).query()))
                .containsExactly(edit, tall);
        assertThat(find(new Filter().models(Model.PKZ_4, Model.PKZ_2).query())).containsExactly(tall, wide);
        assertThat(find(new Filter().formats(Format.TALL).query())).containsExactly(tall);
        assertThat(find(new Filter().formats(Format.TALL).models(Model.PKZ_4).query()))
                .isEmpty();
        assertThat(find(new Filter().words("tw").operations(Operation.IMAGE).query()))
                .containsExactly(tall);
    }

    @Test
    void looksProjectsAndMarksAreFilters() {
        LookRef maya = new LookRef(new UUID(1, 1), "Maya");
        LookRef neon = new LookRef(new UUID(1, 2), "Neon");
        UUID persona = shelf.looks("One", maya, null).add();
        UUID both = shelf.looks("Two", maya, neon).cancelled(true).add();
        library.favour(Set.of(persona), true);
        library.rate(Set.of(both), 4);
        library.file(Set.of(persona), Optional.of("Spring"));
        shelf.journal().scored(both, 71.5);
        assertThat(find(new Filter().persona(maya.id()).query())).containsExactly(both, persona);
        assertThat(find(new Filter().style(neon.id()).query())).containsExactly(both);
        assertThat(find(new Filter().project("Spring").query())).containsExactly(persona);
        assertThat(find(new Filter().favourites().query())).containsExactly(persona);
        assertThat(find(new Filter().cancelled().query())).containsExactly(both);
        assertThat(find(new Filter().stars(4).query())).containsExactly(both);
        assertThat(find(new Filter().stars(5).query())).isEmpty();
        assertThat(find(new Filter().score(71.5).query())).containsExactly(both);
        assertThat(find(new Filter().score(72.0).query())).isEmpty();
    }

    @Test
    void daysAreThoseOfTheZone() {
        UUID late = shelf.at("2026-11-20T23:30:00Z").add();
        UUID next = shelf.at("2026-11-21T12:00:00Z").add();
        LocalDate twentieth = LocalDate.parse("2026-11-20");
        LocalDate first = LocalDate.parse("2026-11-21");
        assertThat(find(new Filter().to(twentieth).query())).containsExactly(late);
        assertThat(find(new Filter().from(first).query())).containsExactly(next);
        Filter berlin = new Filter().zone(ZoneId.of("Europe/Berlin"));
        assertThat(find(berlin.from(first).to(first).query())).containsExactly(next, late);
    }

    @Test
    void whatIsInTheTrashIsFoundThereOnly() {
        UUID kept = shelf.add();
        UUID gone = shelf.add();
        library.trashed(gone, folder.resolve("trash.png"), StoreFixtures.T0);
        assertThat(find(ALL)).containsExactly(kept);
        assertThat(find(words("castle"))).containsExactly(kept);
        assertThat(find(new Filter().trash().query())).containsExactly(gone);
    }
}
