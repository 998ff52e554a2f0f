package thumbsmith.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which room may know which; docs/architecture.md draws it. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<Room> WITH_JAVAFX = EnumSet.of(
            Room.UI,
            Room.MASK,
            Room.CREATE,
            Room.LOOKS,
            Room.LIBRARY,
            Room.SETTINGS,
            Room.QUEUE,
            Room.SPENDING,
            Room.PREP,
            Room.REVIEW,
            Room.REHEARSAL,
            Room.APP);

    @ParameterizedTest
    @EnumSource(Room.class)
    void aRoomImportsOnlyTheRoomsItRestsOn(Room room) {
        noClasses()
                .that()
                .resideInAPackage(room.pattern())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room.forbidden())
                .because(room.why)
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(Room.BASE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("rooms in a cycle can only be understood, tested and changed together")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void theCompositionRootIsSeenByMainAlone() {
        classes()
                .that()
                .resideInAPackage(Room.APP.pattern())
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(Room.BASE, Room.APP.pattern())
                .because("what can reach the wiring can reach everything, and no order of rooms would be left")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void nativePixelsStayWithPixels() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Room.IMAGE.pattern(), Room.DARKROOM.pattern())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bytedeco..", "com.drew..", "com.twelvemonkeys..")
                .because("memory that the garbage collector does not feel must be in few hands")
                .check(Program.CLASSES);
    }

    @Test
    void nothingReachesBackToMain() {
        noClasses()
                .that()
                .resideInAPackage(Room.BASE + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Room.BASE)
                .because("Main is where the program starts, not where it keeps things")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void workMoneyAndTheTerminalKnowNoJavaFx() {
        noClasses()
                .that()
                .resideInAnyPackage(Room.patterns(EnumSet.complementOf(EnumSet.copyOf(WITH_JAVAFX))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("they run on a server and in a terminal, where no toolkit is started (rule 3)")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceAndSaysWhatItIsFor() throws IOException {
        try (var folders = Files.list(SOURCES.resolve(Room.BASE))) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(
                            folder -> assertThat(Room.named(folder.getFileName().toString()))
                                    .as("place of %s in Room", folder)
                                    .isPresent())
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).isRegularFile());
        }
    }
}
