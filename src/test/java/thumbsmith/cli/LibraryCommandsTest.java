package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.EmptyLibrary;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.NoFiles;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import tools.jackson.databind.JsonNode;

class LibraryCommandsTest {
    private static final Service PAID = new Service("api.pikzels.com");

    @TempDir
    Path folder;

    private final List<LibraryItem> items = new ArrayList<>();
    private final List<Boolean> withRecipe = new ArrayList<>();
    private FakeStudio studio;
    private FakeHost host;

    @BeforeEach
    void open() {
        studio = new FakeStudio(PAID, folder);
        studio.library = new ListedLibrary();
        studio.files = new CopyingFiles();
        host = new FakeHost(studio.open(), folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private LibraryItem item(String prompt, String made) throws IOException {
        UUID id = UUID.randomUUID();
        Recipe recipe = new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        Output output = new Output(
                id,
                recipe,
                PAID,
                Files.write(folder.resolve(id + ".png"), new byte[] {1}),
                1280,
                720,
                1,
                Optional.of("req"),
                new BigDecimal("0.13"),
                new BigDecimal("0.13"),
                1,
                Instant.parse(made),
                false,
                Optional.of(73.5));
        LibraryItem item = new LibraryItem(output, true, 4, Optional.of("Island"), Optional.empty());
        items.add(item);
        return item;
    }

    @Test
    void whatIsFoundIsToldWithAllThatIsKnownOfIt() throws IOException {
        LibraryItem found = item("A castle", "2026-11-22T12:00:00Z");
        item("A boat", "2026-11-22T12:00:00Z");

        JsonNode line = Ran.with(host, "library", "search", "castle", "--json").onlyJson();

        assertThat(line.get("id").asString()).isEqualTo(found.output().id().toString());
        assertThat(line.get("path").asString()).isEqualTo(found.output().file().toString());
        assertThat(line.get("prompt").asString()).isEqualTo("A castle");
        assertThat(line.get("made").asString()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(line.get("cost_usd").decimalValue()).isEqualByComparingTo("0.13");
        assertThat(line.get("score").doubleValue()).isEqualTo(73.5);
        assertThat(line.get("project").asString()).isEqualTo("Island");
        assertThat(line.get("stars").asInt()).isEqualTo(4);
    }

    @Test
    void findingNothingIsNoFailureAndIsSaidBesideTheResults() {
        Ran ran = Ran.with(host, "library", "search", "castle", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Nothing was found.");
    }

    @Test
    void moreThanTheLimitIsSaid() throws IOException {
        for (int i = 0; i < 3; i++) item("A castle", "2026-11-22T12:00:00Z");

        Ran ran = Ran.with(host, "library", "search", "castle", "--limit", "2");

        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err()).contains("There are 1 more");
    }

    @Test
    void copiesAreSavedWithoutTheRecipeUnlessItIsAskedFor() throws IOException {
        LibraryItem castle = item("A castle", "2026-11-22T12:00:00Z");
        Path to = folder.resolve("out");

        JsonNode line = Ran.with(host, "library", "export", "--to", to.toString(), "--query", "castle", "--json")
                .onlyJson();
        Ran.with(host, "library", "export", "--to", to.toString(), "--with-recipe");

        assertThat(Path.of(line.get("path").asString())).exists().hasParent(to.toAbsolutePath());
        assertThat(line.get("id").asString()).isEqualTo(castle.output().id().toString());
        assertThat(withRecipe).containsExactly(false, true);
    }

    @Test
    void onlyTheNamedOnesOfThatMonthAreSaved() throws IOException {
        LibraryItem november = item("A castle", "2026-11-15T12:00:00Z");
        LibraryItem october = item("A castle", "2026-10-15T12:00:00Z");
        String to = folder.resolve("out").toString();

        assertThat(Ran.with(host, "library", "export", "--to", to, "--month", "2026-11", "--json")
                        .onlyJson()
                        .get("id")
                        .asString())
                .isEqualTo(november.output().id().toString());
        assertThat(Ran.with(
                                host,
                                "library",
                                "export",
                                "--to",
                                to,
                                "--ids",
                                october.output().id() + "," + november.output().id())
                        .out()
                        .lines())
                .hasSize(2);
        Ran stranger = Ran.with(
                host, "library", "export", "--to", to, "--ids", october.output().id() + "," + new UUID(1, 2));
        assertThat(stranger.code()).isEqualTo(5);
        assertThat(stranger.err()).contains(new UUID(1, 2).toString());
        assertThat(withRecipe).hasSize(3);
    }

    @Test
    void aFileThatIsGoneIsSaidAndTheOthersAreSaved() throws IOException {
        Files.delete(item("A castle", "2026-11-15T12:00:00Z").output().file());
        item("A boat", "2026-11-15T12:00:00Z");

        Ran ran = Ran.with(
                host, "library", "export", "--to", folder.resolve("out").toString());

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).contains("no longer there").contains("Saved 1 of 2.");
    }

    @Test
    void aNameThatIsNotUnderstoodIsWrongUsage() {
        Ran ran = Ran.with(host, "library", "export", "--to", folder.toString(), "--names", "{colour}");
        assertThat(ran.code()).isEqualTo(2);
    }

    private final class ListedLibrary extends EmptyLibrary {
        @Override
        public List<Found> find(LibraryQuery query) {
            return items.stream()
                    .filter(item -> item.output().recipe().prompt().contains(query.words()))
                    .filter(item -> isWithin(query, item.output().made()))
                    .map(item -> new Found(item.output().id(), item.output().made()))
                    .toList();
        }

        private static boolean isWithin(LibraryQuery query, Instant made) {
            var day = made.atZone(query.zone()).toLocalDate();
            return query.from().filter(day::isBefore).isEmpty()
                    && query.to().filter(day::isAfter).isEmpty();
        }

        @Override
        public List<LibraryItem> items(List<UUID> ids) {
            return items.stream()
                    .filter(item -> ids.contains(item.output().id()))
                    .toList();
        }
    }

    private final class CopyingFiles extends NoFiles {
        @Override
        public boolean isThere(Output output) {
            return Files.exists(output.file());
        }

        @Override
        public List<Path> export(List<Output> outputs, Path to, NameTemplate names, boolean recipe) throws IOException {
            withRecipe.add(recipe);
            Path copy = to.resolve(UUID.randomUUID() + ".png");
            return List.of(Files.copy(outputs.getFirst().file(), copy));
        }
    }
}
