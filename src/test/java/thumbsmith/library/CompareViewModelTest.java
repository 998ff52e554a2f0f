package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thumbsmith.job.MemoryLibrary;
import thumbsmith.ui.Work;

/** What can be compared, and what is done there. */
class CompareViewModelTest {
    private final KinSamples kin = new KinSamples();
    private final List<UUID> changed = new ArrayList<>();
    private final CompareViewModel model = new CompareViewModel(kin.library, Work.inline(), changed::add);

    @Test
    void twoToFourAreComparedTheEarlierFirst() {
        model.open(List.of(kin.swap));
        assertThat(model.isOpen()).isFalse();
        model.open(List.of(kin.swap, kin.text));
        assertThat(names()).containsExactly("island", "Face swap");
        model.open(List.of(kin.text, kin.image, kin.edit, kin.warm, kin.swap));
        assertThat(names()).hasSize(4);
        assertThat(model.sliderProperty().get()).isFalse();
    }

    @Test
    void aThumbnailIsComparedWithTheOneItWasMadeFrom() {
        model.openWithSource(kin.swap);
        assertThat(names()).containsExactly("say Sold", "Face swap");
        assertThat(model.sliderProperty().get()).isTrue();
    }

    @Test
    void aThumbnailIsComparedWithThePersonsOwnPicture() {
        MemoryLibrary stranger = new MemoryLibrary();
        stranger.add(kin.edit);
        CompareViewModel alone = new CompareViewModel(stranger, Work.inline(), id -> {});
        alone.openWithSource(kin.edit);
        assertThat(alone.shownProperty().get()).extracting(Compared::name).containsExactly("Its source", "say Sold");
        assertThat(CompareViewModel.hasSource(kin.text)).isFalse();
    }

    @Test
    void oneIsMarkedAsAFavouriteAndOneTakenOut() {
        model.open(List.of(kin.text, kin.image, kin.edit));
        model.favour(model.shownProperty().get().get(1));
        assertThat(model.shownProperty().get().get(1).isFavourite()).isTrue();
        assertThat(changed).containsExactly(kin.image.id());
        model.remove(model.shownProperty().get().getFirst());
        assertThat(names()).containsExactly("night", "say Sold");
        model.remove(model.shownProperty().get().getFirst());
        assertThat(model.isOpen()).as("one alone is no comparison").isFalse();
    }

    private List<String> names() {
        return model.shownProperty().get().stream().map(Compared::name).toList();
    }
}
