package thumbsmith.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.ErrorCode;
import thumbsmith.failure.Catalogue;

class RehearsalViewModelTest {
    private final SetStage stage = new SetStage();
    private final RehearsalViewModel model = new RehearsalViewModel(stage, new Catalogue());

    private List<Rehearsed> rows() {
        return model.groupsProperty().get().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    @Test
    void everyOccasionHasItsRow() {
        assertThat(rows().stream().map(Rehearsed::occasion)).containsExactlyInAnyOrderElementsOf(Occasions.all());
        assertThat(rows()).extracting(Rehearsed::key).doesNotHaveDuplicates();
    }

    @Test
    void theSearchLooksAtTitlesCodesAndPlaces() {
        model.searchProperty().set("  invalid persona ");
        assertThat(rows()).extracting(it -> it.occasion().id()).containsExactly("INVALID_PERSONA");
        model.searchProperty().set("Not enough credits");
        assertThat(rows())
                .extracting(it -> it.occasion().id())
                .containsExactlyInAnyOrder("INSUFFICIENT_CREDITS", "INSUFFICIENT_BALANCE");
        model.searchProperty().set("banner");
        assertThat(rows())
                .extracting(it -> it.occasion().id())
                .contains("SERVICE_UNDER_MAINTENANCE", "offline", "disk full");
        model.searchProperty().set("no such thing");
        assertThat(model.groupsProperty().get()).isEmpty();
    }

    @Test
    void whatIsShownIsSummonedAndTheRehearsalIsOnUntilItEnds() {
        Rehearsed row = rows().getFirst();
        model.summon(row);
        assertThat(stage.told).containsExactly(row.occasion().id());
        assertThat(model.onProperty().get()).contains(row);
        model.clear();
        model.openList();
        model.end();
        assertThat(stage.told).endsWith("clear", "list", "strike");
        assertThat(model.onProperty().get()).isEmpty();
    }

    @Test
    void nothingIsSummonedOnAnotherServiceUntilThePersonSwitches() {
        stage.set = false;
        model.opened();
        assertThat(model.elsewhereProperty().get()).isTrue();
        model.summon(rows().getFirst());
        assertThat(stage.told).isEmpty();
        model.useEmbedded();
        assertThat(model.elsewhereProperty().get()).isFalse();
        model.summon(rows().getFirst());
        assertThat(stage.told).hasSize(2);
    }

    @Test
    void aServiceThatWasChosenSinceTheListOpenedIsNotedBeforeAnythingIsSummoned() {
        stage.set = false;
        model.summon(rows().getFirst());
        assertThat(stage.told).isEmpty();
        assertThat(model.elsewhereProperty().get()).isTrue();
    }

    @Test
    void whyOneCannotBeSummonedIsSaidOnTheList() {
        stage.refusal = "Thumbnails are being made.";
        model.summon(rows().getFirst());
        assertThat(model.noticeProperty().get()).isEqualTo("Thumbnails are being made.");
        assertThat(stage.told).endsWith("list");
    }

    @Test
    void whatIsMadeUpSaysSo() {
        assertThat(rows()).filteredOn(row -> !row.isReal()).hasSize(6);
        assertThat(Rehearsed.of(Occasions.of(ErrorCode.INVALID_AMOUNT), new Catalogue())
                        .place())
                .isEqualTo("On the top-up page");
    }
}
