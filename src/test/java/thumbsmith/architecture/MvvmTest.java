package thumbsmith.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What views, view models and threads may know of each other. */
class MvvmTest {
    private static final String[] TOOLKIT = {
        "javafx.scene..",
        "javafx.stage..",
        "javafx.application..",
        "javafx.concurrent..",
        "javafx.animation..",
        "javafx.css..",
        "javafx.geometry.."
    };
    private static final String[] ROOMS_WITH_SCREENS = Stream.concat(
                    Stream.of(Room.UI.pattern(), Room.MASK.pattern()), Stream.of(Room.patterns(Room.features())))
            .toArray(String[]::new);

    /** A view is what touches the toolkit, whatever its name; a class nested in a view belongs to it. */
    private static final DescribedPredicate<JavaClass> VIEW = DescribedPredicate.describe(
            "touch the scene", type -> touchesToolkit(type) || touchesToolkit(outermost(type)));

    private static final DescribedPredicate<JavaClass> SCREEN_SIDE =
            resideInAnyPackage(ROOMS_WITH_SCREENS).as("on the window's side");

    @Test
    void onlyViewsKnowViews() {
        noClasses()
                .that(SCREEN_SIDE.and(DescribedPredicate.not(VIEW)))
                .should()
                .dependOnClassesThat(SCREEN_SIDE.and(VIEW))
                .because("a view knows its view model and never the reverse, so that what decides is tested without a"
                        + " screen (rule 1)")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void viewModelsKnowOfJavaFxOnlyPropertiesAndLists() {
        noClasses()
                .that(simpleNameEndingWith("Model"))
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
                .because("a view model holds state that can be watched, and must run where no toolkit is started; of"
                        + " javafx.util it needs the Subscription that a property gives back (rule 2)")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void theFxThreadIsEnteredThroughWorkAlone() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(Room.APP.pattern())))
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent..")
                .because("one class that leaves the FX thread and comes back is one place to get it right; the wiring"
                        + " hands it the way back (rule 6)")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void theWindowsSideStartsNoThreads() {
        noClasses()
                .that(SCREEN_SIDE)
                .should()
                .callMethodWhere(startsAThread())
                .orShould()
                .callConstructorWhere(AccessTarget.Predicates.declaredIn(Thread.class)
                        .or(AccessTarget.Predicates.declaredIn(Timer.class))
                        .onResultOf(access -> access.getTarget()))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Executors.class, ExecutorService.class)
                .because(
                        "blocking work goes through ui.Work, whose threads the wiring makes, counts and closes (rule 6)")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    @Test
    void controlsThatReachIntoJavaFxAreNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.sun.javafx..",
                        "com.sun.glass..",
                        "org.controlsfx.control.textfield..",
                        "org.controlsfx.control.spreadsheet..")
                .because("they call packages that JavaFX keeps to itself: on the class path of the tests that works, in"
                        + " the installed program it ends in IllegalAccessError")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> startsAThread() {
        Set<String> starters = Set.of("ofVirtual", "ofPlatform", "startVirtualThread");
        return DescribedPredicate.describe(
                "start a thread",
                call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && starters.contains(call.getTarget().getName())
                        || call.getTarget().getName().endsWith("Async")
                                && call.getTargetOwner().getPackageName().equals("java.util.concurrent"));
    }

    private static boolean touchesToolkit(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> resideInAnyPackage(TOOLKIT).test(dependency.getTargetClass()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(MvvmTest::outermost).orElse(type);
    }
}
