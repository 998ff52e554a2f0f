package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Text that nobody foresaw, over one database for all tries. */
class HostileSearchTest {
    private static Path home;
    private static Database database;

    @BeforeContainer
    static void open() throws Exception {
        home = Files.createTempDirectory("search");
        database = Database.open(home.resolve("thumbsmith.db"));
        new Shelf(database, home).prompt("A castle").add();
    }

    @AfterContainer
    static void close() throws Exception {
        database.close();
        for (Path file : FileTree.deep(home)) Files.delete(file);
        Files.delete(home);
    }

    @Provide
    Arbitrary<String> searches() {
        Arbitrary<String> signs = Arbitraries.of(
                "\"", "'", "*", "-", ":", "(", ")", "^", "+", "{", "}", "NEAR", "AND", "OR", "NOT", "prompt", "id", " ",
                "\0", "castle", "\uD800", ";", "--", "\\");
        return Arbitraries.oneOf(signs.list().ofMaxSize(12).map(it -> String.join("", it)), Arbitraries.strings());
    }

    @Property(tries = 500, seed = "20261122")
    void noTextBreaksTheSearch(@ForAll("searches") String text) {
        assertThatCode(() -> new SqliteLibrary(database)
                        .find(new Filter().words(text).query()))
                .doesNotThrowAnyException();
    }
}
