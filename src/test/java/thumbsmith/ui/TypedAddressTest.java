package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.Intake;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;

class TypedAddressTest {
    private static final URI OUTSIDE = URI.create("https://site.example/a.png");
    private static final URI INSIDE = URI.create("http://printer.lan/a.png");

    private final List<Offer> offered = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final SlotModel slot = new SlotModel(Slot.SOURCE, new TwoPlaces(), Work.inline(), null);
    private boolean agrees;

    private final class TwoPlaces implements Intake {
        @Override
        public Outcome<Taken> take(Offer offer, Slot at) {
            offered.add(offer);
            var picture = new Picture.Local(Path.of("a.png"), "image/png");
            return Outcome.done(new Taken(picture, new PictureInfo("image/png", 8, 8, 100, 1), Optional.empty()));
        }

        @Override
        public boolean leadsInside(URI address) {
            return address.getHost().endsWith(".lan");
        }
    }

    @BeforeEach
    void typing() {
        slot.takeTyped(this::ask);
    }

    private boolean ask(String title, String sentence, String yes, String no) {
        questions.add(sentence);
        return agrees;
    }

    @Test
    void anAddressOutsideIsFetchedWithoutAQuestion() {
        slot.type(" site.example/a.png ");
        assertThat(offered).containsExactly(new Offer.OfAddress(OUTSIDE));
        assertThat(questions).isEmpty();
    }

    @Test
    void anAddressInsideIsFetchedOnlyIfThePersonAgreesEachTime() {
        slot.type(INSIDE.toString());
        assertThat(offered).isEmpty();
        agrees = true;
        slot.type(INSIDE.toString());
        slot.type(INSIDE.toString());
        assertThat(offered).containsExactly(new Offer.OfInside(INSIDE), new Offer.OfInside(INSIDE));
        assertThat(questions).hasSize(3).allMatch(it -> it.startsWith("printer.lan belongs to this computer"));
    }

    @Test
    void whatWasDroppedIsNeverAskedAbout() {
        agrees = true;
        slot.drop(DropContent.ofText(INSIDE.toString()));
        assertThat(questions).isEmpty();
        assertThat(offered).containsExactly(new Offer.OfAddress(INSIDE));
    }

    @Test
    void whatIsNoAddressSaysSo() {
        for (String typed : List.of("ftp://a.example/b.png", "file:///etc/passwd", "a picture", "https://"))
            slot.type(typed);
        assertThat(offered).isEmpty();
        assertThat(slot.noticeProperty().get()).contains("That is no address. It starts with https:// or http://.");
    }
}
