package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Library.MonthOfDisk;
import thumbsmith.job.LibraryFacets;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;

class SqliteLibraryTest {
    private static final Instant T0 = StoreFixtures.T0;

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

    private LibraryItem item(UUID id) {
        return library.item(id).orElseThrow();
    }

    @Test
    void itemsComeInTheOrderAskedForWithoutThoseThatAreGone() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) ids.add(shelf.add());
        Collections.swap(ids, 0, 2);
        List<UUID> asked = new ArrayList<>(ids);
        asked.add(1, UUID.randomUUID());
        assertThat(library.items(asked)).extracting(it -> it.output().id()).containsExactlyElementsOf(ids);
    }

    @Test
    void moreItemsThanOneStatementTakesComeToo() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 1001; i++) ids.add(UUID.randomUUID());
        UUID first = shelf.add();
        UUID last = shelf.add();
        ids.addFirst(first);
        ids.addLast(last);
        assertThat(library.items(ids)).extracting(it -> it.output().id()).containsExactly(first, last);
    }

    @Test
    void itemTellsWhatTheJournalTellsAndWhatThePersonMadeOfIt() {
        UUID id = shelf.add();
        Output output = shelf.journal().output(id).orElseThrow();
        assertThat(item(id)).isEqualTo(new LibraryItem(output, false, 0, Optional.empty(), Optional.empty()));
        library.favour(Set.of(id), true);
        library.rate(Set.of(id), 5);
        library.file(Set.of(id), Optional.of("Spring"));
        assertThat(item(id)).isEqualTo(new LibraryItem(output, true, 5, Optional.of("Spring"), Optional.empty()));
        library.favour(Set.of(id), false);
        library.rate(Set.of(id), 0);
        library.file(Set.of(id), Optional.empty());
        assertThat(item(id)).isEqualTo(new LibraryItem(output, false, 0, Optional.empty(), Optional.empty()));
    }

    @Test
    void marksConcernThoseThatWereNamedOnly() {
        UUID one = shelf.add();
        UUID other = shelf.add();
        library.rate(Set.of(one), 3);
        assertThat(item(one).stars()).isEqualTo(3);
        assertThat(item(other).stars()).isZero();
        library.favour(Set.of(), true);
        assertThat(item(other).favourite()).isFalse();
        assertThatThrownBy(() -> library.rate(Set.of(one), 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outputThatIsFetchedAgainKeepsItsMarks() {
        var job = shelf.waiting();
        shelf.finish(job);
        library.rate(Set.of(job.id()), 4);
        library.favour(Set.of(job.id()), true);
        shelf.journal().scored(job.id(), 80);
        shelf.finish(job);
        assertThat(item(job.id()).stars()).isEqualTo(4);
        assertThat(item(job.id()).favourite()).isTrue();
        assertThat(item(job.id()).output().score()).contains(80.0);
    }

    @Test
    void whatIsInTheTrashIsOffTheShelfUntilItIsRestored() {
        UUID id = shelf.add();
        Path before = item(id).output().file();
        library.trashed(id, folder.resolve("trash/x.png"), T0);
        assertThat(item(id).trashed()).contains(T0);
        assertThat(item(id).output().file()).isEqualTo(folder.resolve("trash/x.png"));
        assertThat(library.shelfFile(id)).contains(before);
        assertThat(shelf.journal().outputs()).isEmpty();
        assertThat(shelf.journal().output(id)).isPresent();
        library.trashed(id, folder.resolve("trash/y.png"), T0.plusSeconds(1));
        assertThat(library.shelfFile(id)).contains(before);
        library.restored(id, before);
        assertThat(item(id).trashed()).isEmpty();
        assertThat(item(id).output().file()).isEqualTo(before);
        assertThat(library.shelfFile(id)).isEmpty();
        assertThat(shelf.journal().outputs()).hasSize(1);
    }

    @Test
    void movedFileIsKnownAtItsNewPlace() {
        UUID id = shelf.add();
        library.moved(id, folder.resolve("elsewhere.png"));
        assertThat(item(id).output().file()).isEqualTo(folder.resolve("elsewhere.png"));
    }

    @Test
    void forgottenOnesAreGoneWithTheirTitlesAndTheirCostStays() {
        UUID id = shelf.add();
        library.keep(titles(Optional.of(id), T0, "One"));
        library.forgotten(Set.of(id));
        assertThat(library.item(id)).isEmpty();
        assertThat(library.titles(id)).isEmpty();
        assertThat(shelf.journal().job(id)).isPresent();
    }

    @Test
    void facetsNameWhatOccurs() {
        LookRef maya = new LookRef(new UUID(1, 1), "Maya");
        shelf.looks("One", maya, new LookRef(new UUID(2, 1), "neon")).add();
        shelf.looks("Two", new LookRef(maya.id(), "Maya B."), new LookRef(new UUID(2, 2), "Film"))
                .add();
        UUID plain = shelf.prompt("Three").add();
        library.file(Set.of(plain), Optional.of("spring"));
        library.file(Set.of(shelf.add()), Optional.of("Autumn"));
        assertThat(library.facets())
                .isEqualTo(new LibraryFacets(
                        List.of(new LookRef(maya.id(), "Maya B.")),
                        List.of(new LookRef(new UUID(2, 2), "Film"), new LookRef(new UUID(2, 1), "neon")),
                        List.of("Autumn", "spring")));
    }

    @Test
    void diskIsCountedByMonthsOfTheZone() {
        shelf.at("2026-10-31T23:30:00Z").add();
        shelf.at("2026-11-02T12:00:00Z").add();
        UUID gone = shelf.add();
        library.trashed(gone, folder.resolve("x.png"), T0);
        YearMonth october = YearMonth.of(2026, 10);
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(library.disk(ZoneOffset.UTC))
                .containsExactly(new MonthOfDisk(november, 2, 1000, 1000), new MonthOfDisk(october, 1, 1000, 0));
        assertThat(library.disk(ZoneId.of("Europe/Berlin"))).containsExactly(new MonthOfDisk(november, 3, 2000, 1000));
    }

    @Test
    void titlesComeBackNewestFirst() {
        UUID id = shelf.add();
        KeptTitles older = titles(Optional.of(id), T0, "“Ünï” \\ \"", "Two");
        KeptTitles newer = titles(Optional.of(id), T0.plusSeconds(1), "Three");
        library.keep(newer);
        library.keep(older);
        library.keep(titles(Optional.empty(), T0, "Of a prompt alone"));
        assertThat(library.titles(id)).containsExactly(newer, older);
        assertThat(library.titles(UUID.randomUUID())).isEmpty();
    }

    private static KeptTitles titles(Optional<UUID> output, Instant at, String... titles) {
        return new KeptTitles(
                UUID.randomUUID(),
                at,
                Service.EMBEDDED,
                "Something",
                output,
                Optional.of("request-9"),
                List.of(titles),
                new BigDecimal("0.03"));
    }

    @Test
    void thumbnailOfAKindThatThisVersionDoesNotKnowIsLeftOut() {
        UUID id = shelf.recipe(Shelf.recipe(Operation.EDIT, "One", Optional.<Model>empty(), Format.WIDE, Map.of()))
                .add();
        database.update("UPDATE jobs SET recipe = '{\"operation\":\"film\"}' WHERE id = ?", id.toString());
        assertThat(library.items(List.of(id))).isEmpty();
        assertThat(shelf.journal().outputs()).isEmpty();
    }
}
