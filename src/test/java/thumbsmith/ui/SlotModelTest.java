package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;
import thumbsmith.ui.SlotModel.Content;

class SlotModelTest {
    private static final String ADDRESS = "https://site.example/a.png";

    private final List<Offer> offered = new ArrayList<>();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final ArrayDeque<Runnable> pixels = new ArrayDeque<>();
    private final SlotModel slot =
            new SlotModel(Slot.SOURCE, this::take, new Work(Runnable::run, waiting::add, pixels::add), null);

    private Outcome<Taken> take(Offer offer, Slot at) {
        offered.add(offer);
        return switch (offer) {
            case Offer.OfInside inside -> Outcome.done(taken("inside.png"));
            case Offer.OfAddress address -> Outcome.failed(new Failure.BadImage(at, "The site refused."));
            case Offer.OfBytes(byte[] bytes) when bytes.length == 0 -> throw new IllegalStateException("broken");
            case Offer.OfBytes bytes -> Outcome.done(taken("pixels.png"));
            case Offer.OfFile(Path file)
            when file.endsWith("full.png") ->
                Outcome.failed(new Failure.DiskFull(Path.of("kept"), "The picture could not be kept."));
            case Offer.OfFile(Path file) -> Outcome.done(taken(file.toString()));
        };
    }

    private static Taken taken(String name) {
        var picture = new Picture.Local(Path.of(name), "image/png");
        return new Taken(picture, new PictureInfo("image/png", 8, 8, 100, 1), Optional.empty());
    }

    private static DropContent drag(byte[] png) {
        return new DropContent(
                List.of(), Optional.of(ADDRESS), Optional.empty(), Optional.empty(), Optional.of(() -> png));
    }

    private void settle() {
        while (!pixels.isEmpty() || !waiting.isEmpty())
            (pixels.isEmpty() ? waiting : pixels).remove().run();
    }

    @Test
    void thePixelsThatADragCarriesMakeTheAddressUnneeded() {
        slot.drop(drag(new byte[] {1}));
        settle();
        assertThat(slot.picture()).contains(taken("pixels.png").picture());
        assertThat(offered).hasSize(1);
    }

    @Test
    void oneWayAfterTheOtherIsTriedAndTheBestOnesReasonIsSaid() {
        slot.restore(taken("before.png"));
        slot.drop(drag(new byte[0]));
        settle();
        assertThat(offered).hasSize(2);
        assertThat(slot.picture()).contains(taken("before.png").picture());
        assertThat(slot.noticeProperty().get()).contains("This picture could not be read. Try another one.");
    }

    @Test
    void aPictureThatFoundNoRoomIsNotCalledUnreadable() {
        slot.file(Path.of("full.png"));
        settle();
        assertThat(slot.noticeProperty().get())
                .contains("Thumbsmith could not write into kept. The picture could not be kept."
                        + " Make room on the disk, then offer it again.");
    }

    @Test
    void fetchingWaitsApartFromThePixelPool() {
        slot.drop(DropContent.ofText(ADDRESS));
        assertThat(pixels).isEmpty();
        assertThat(waiting).hasSize(1);
        settle();
        assertThat(slot.noticeProperty().get()).contains("The site refused.");
        assertThat(slot.contentProperty().get()).isEqualTo(new Content.Empty());
    }

    @Test
    void clearingWhileItIsReadDropsThePicture() {
        slot.drop(DropContent.ofFiles(List.of(Path.of("a.png"))));
        assertThat(slot.contentProperty().get()).isEqualTo(new Content.Busy());
        slot.clear();
        settle();
        assertThat(slot.contentProperty().get()).isEqualTo(new Content.Empty());
    }

    @Test
    void surplusPicturesGoOn() {
        List<FoundPicture> surplus = new ArrayList<>();
        slot.onOverflow(surplus::addAll);
        slot.drop(DropContent.ofFiles(List.of(Path.of("a.png"), Path.of("b.png"), Path.of("c.png"))));
        settle();
        assertThat(slot.picture()).contains(taken("a.png").picture());
        assertThat(surplus).hasSize(2);
    }

    @Test
    void whatHoldsNoPictureIsSaidAndNothingChanges() {
        slot.restore(taken("before.png"));
        slot.drop(DropContent.ofText("words"));
        assertThat(slot.noticeProperty().get())
                .hasValueSatisfying(words -> assertThat(words).startsWith("There is no picture in what you dropped"));
        assertThat(slot.picture()).isPresent();
    }
}
