package thumbsmith.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.job.Intake;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;

/** One place that holds one picture: takes offers in, keeps what was there when an offer turns out to be no picture. */
public final class SlotModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(SlotModel.class);

    /** What the slot shows. */
    public sealed interface Content {
        record Empty() implements Content {}

        record Busy() implements Content {}

        record Filled(Taken taken) implements Content {}
    }

    private final Slot slot;
    private final Intake intake;
    private final Work work;
    private final FilePicker picker;
    private final ReadOnlyObjectWrapper<Content> content =
            new ReadOnlyObjectWrapper<>(this, "content", new Content.Empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private Content before = new Content.Empty();
    private Work.Running running = () -> {};
    private Consumer<List<FoundPicture>> overflow = ignored -> {};
    private Consumer<DropContent> dropped = ignored -> {};
    private Optional<Consumer<Path>> prepare = Optional.empty();
    private Optional<TypedAddress> typed = Optional.empty();

    public SlotModel(Slot slot, Intake intake, Work work, FilePicker picker) {
        this.slot = slot;
        this.intake = intake;
        this.work = work;
        this.picker = picker;
    }

    public Slot slot() {
        return slot;
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Why the last offer was not taken, or what was done to it; empty when there is nothing to say. */
    public ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the notice tells what was done to the picture, and not what is wrong. */
    public boolean isTold() {
        return content.get() instanceof Content.Filled(Taken taken)
                && taken.note().equals(notice.get());
    }

    public Optional<Picture> picture() {
        return content.get() instanceof Content.Filled(Taken taken) ? Optional.of(taken.picture()) : Optional.empty();
    }

    /** Where the pictures beyond the first go when several are dropped at once. */
    public void onOverflow(Consumer<List<FoundPicture>> overflow) {
        this.overflow = overflow;
    }

    /** Where the slot's picture can be prepared. */
    public void onPrepare(Consumer<Path> prepare) {
        this.prepare = Optional.of(prepare);
    }

    /** Whether there is a place to prepare pictures. */
    public boolean canPrepare() {
        return prepare.isPresent();
    }

    /** Takes the picture to where it is prepared; it stays here meanwhile. */
    public void prepare() {
        if (content.get() instanceof Content.Filled(Taken taken))
            prepare.ifPresent(it -> it.accept(taken.picture().file()));
    }

    /** Told of what is dropped or pasted here, before it is taken. */
    public void onDrop(Consumer<DropContent> dropped) {
        this.dropped = dropped;
    }

    /** Lets addresses be typed in here from now on. */
    public void takeTyped(Confirm confirm) {
        typed = Optional.of(new TypedAddress(intake, work, confirm));
    }

    public boolean takesTyped() {
        return typed.isPresent();
    }

    /** Takes the picture at an address that the person typed; asks first where that lies inside a network. */
    public void type(String address) {
        running.cancel();
        typed.ifPresent(it -> running = it.offer(address, this::offer, why -> notice.set(Optional.of(why))));
    }

    /** Takes what was dropped or pasted; says why when there is no picture in it. */
    public void drop(DropContent dropped) {
        this.dropped.accept(dropped);
        List<FoundPicture> found = PictureOffers.in(dropped);
        if (found.isEmpty()) {
            notice.set(Optional.of(TEXTS.get("slot.nopicture")));
            return;
        }
        take(found.getFirst());
        if (found.size() > 1) overflow.accept(found.subList(1, found.size()));
    }

    public void offer(Offer offer) {
        take(FoundPicture.of(offer));
    }

    public void take(FoundPicture picture) {
        running.cancel();
        if (!(content.get() instanceof Content.Busy)) before = content.get();
        notice.set(Optional.empty());
        content.set(new Content.Busy());
        running = new PictureTaking(intake, slot, work)
                .take(picture, this::taken, this::refuse, () -> content.set(before));
    }

    /** Asks for a file and takes it. */
    public void choose() {
        picker.picture(TEXTS.get("slot.choose." + slot.wire())).ifPresent(this::file);
    }

    public void file(Path file) {
        offer(new Offer.OfFile(file));
    }

    /** Puts back a picture that was taken in before. */
    public void restore(Taken taken) {
        content.set(new Content.Filled(taken));
    }

    public void clear() {
        running.cancel();
        notice.set(Optional.empty());
        content.set(new Content.Empty());
    }

    private void taken(Taken taken) {
        content.set(new Content.Filled(taken));
        notice.set(taken.note());
    }

    private void refuse(String why) {
        content.set(before);
        notice.set(Optional.of(why));
    }

    /** What to say of pictures that found no empty slot. */
    public static String noPlaceFor(int pictures) {
        return TEXTS.get("slots.full", pictures);
    }

    @Override
    public void close() {
        running.cancel();
    }
}
