package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;
import static thumbsmith.library.Samples.NOON;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.LookRef;
import thumbsmith.library.LibraryViewModel.State;

class FilterModelTest {
    private final LibraryRig rig = new LibraryRig();

    @Test
    void wordsNarrowAndAreClearedTogetherWithEveryFilter() {
        LibraryViewModel model = rig.filled("red island", "blue car", "red car");
        model.filter().wordsProperty().set("CAR red");
        assertThat(rig.prompts(model)).containsExactly("red car");
        model.filter().wordsProperty().set("submarine");
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);

        model.filter().change(it -> it.favourites = true);
        model.filter().clear();
        assertThat(rig.prompts(model)).hasSize(3);
        assertThat(model.filter().wordsProperty().get()).isEmpty();
    }

    @Test
    void everyFilterHasAChipThatTakesItAway() {
        FilterModel filter = rig.filled("a").filter();
        filter.change(it -> {
            it.operations = Set.of(Operation.TEXT, Operation.EDIT);
            it.models = Set.of(Model.PKZ_4_5);
            it.persona = Optional.of(new LookRef(Samples.id("eva"), "Eva"));
            it.stars = 3;
            it.score = Optional.of(70.0);
            it.period = Period.WEEK;
            it.project = Optional.of("Summer");
            it.favourites = true;
            it.cancelled = true;
        });
        assertThat(filter.chips())
                .extracting(Chip::words)
                .containsExactly(
                        "Text",
                        "Edit",
                        "pkz 4.5",
                        "Eva",
                        "3 stars or more",
                        "Score 70 or more",
                        "Last 7 days",
                        "Project Summer",
                        "Favourites",
                        "Cancelled");
        while (!filter.chips().isEmpty()) filter.chips().getFirst().remove().run();
        assertThat(filter.isActive()).isFalse();
    }

    @Test
    void menusOfferWhatOccursAndMarkWhatIsChosen() {
        LibraryViewModel model = rig.filled("a");
        rig.library.file(Set.of(rig.id("a")), Optional.of("Summer"));
        model.reload();
        assertThat(words(model, "persona")).containsExactly("Any", "Eva");
        assertThat(words(model, "project")).containsExactly("Any", "Summer");
        assertThat(words(model, "date")).contains("Today", "Last 7 days", "This month");

        choose(model, "project", "Summer");
        assertThat(facet(model, "project").isActive()).isTrue();
        assertThat(rig.prompts(model)).containsExactly("a");
        choose(model, "model", "pkz 2");
        assertThat(rig.prompts(model)).isEmpty();
        choose(model, "model", "pkz 2");
        assertThat(facet(model, "model").isActive()).isFalse();
    }

    @Test
    void daysAreFilteredAsTheyRunWhereThePersonIs() {
        for (int day = 0; day < 30; day++) rig.library.add(Samples.made("d" + day, NOON.minus(Duration.ofDays(day))));
        LibraryViewModel model = rig.model(thumbsmith.ui.Work.inline());
        choose(model, "date", "Today");
        assertThat(rig.prompts(model)).containsExactly("d0");
        choose(model, "date", "Last 7 days");
        assertThat(rig.prompts(model)).hasSize(7);
        choose(model, "date", "This month");
        assertThat(rig.prompts(model)).hasSize(22);
        model.filter().between(Optional.of(LocalDate.of(2026, 11, 20)), Optional.of(LocalDate.of(2026, 11, 21)));
        assertThat(rig.prompts(model)).containsExactly("d1", "d2");
        assertThat(model.filter().chips()).extracting(Chip::words).containsExactly("20 Nov 2026 – 21 Nov 2026");
    }

    @Test
    void whatCameAfterItWasCancelledIsFoundByItself() {
        rig.library.add(Samples.output(
                Samples.text("late"), NOON, Service.EMBEDDED, java.nio.file.Path.of("/nowhere/late.png"), true));
        LibraryViewModel model = rig.filled("a");
        model.filter().change(it -> it.cancelled = true);
        assertThat(rig.prompts(model)).containsExactly("late");
    }

    @Test
    void theTrashIsLookedThroughOnItsOwn() {
        LibraryViewModel model = rig.filled("a", "b");
        model.picks().select(Selection.only(rig.id("a")));
        model.picks().trash();
        model.filter().wordsProperty().set("b");
        model.filter().showTrash(true);
        assertThat(rig.prompts(model)).containsExactly("a");
        assertThat(model.filter().isActive()).isFalse();
        model.filter().clear();
        assertThat(rig.prompts(model)).containsExactly("a");
    }

    private static Facet facet(LibraryViewModel model, String name) {
        return model.filter().facets().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(LibraryViewModel model, String facet) {
        return facet(model, facet).options().stream().map(Facet.Option::words).toList();
    }

    private static void choose(LibraryViewModel model, String facet, String words) {
        facet(model, facet).options().stream()
                .filter(it -> it.words().equals(words))
                .findFirst()
                .orElseThrow()
                .choose()
                .run();
    }
}
