package thumbsmith.create;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Slot;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.PictureOffers;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;

/** The composer's slots of all modes. What comes without a slot goes to the first empty one of the mode shown. */
public final class SlotShelf implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(SlotShelf.class);

    private final Map<Slot, ComposerSlot> slots = new EnumMap<>(Slot.class);
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final Supplier<List<Slot>> shown;
    private BiConsumer<DropContent, Optional<ComposerSlot>> dropped = (content, slot) -> {};

    /** @param shown the slots of the mode shown now, in order */
    SlotShelf(Function<Slot, SlotModel> models, Supplier<List<Slot>> shown) {
        this.shown = shown;
        Inputs.MODES.stream()
                .flatMap(mode -> thumbsmith.job.Recipe.slotsOf(mode).stream())
                .distinct()
                .forEach(slot -> slots.put(slot, new ComposerSlot(models.apply(slot))));
        slots.values().forEach(slot -> slot.model().onOverflow(rest -> place(rest, 1)));
    }

    public ComposerSlot at(Slot slot) {
        return slots.get(slot);
    }

    public Collection<ComposerSlot> all() {
        return slots.values();
    }

    /** Why something that was dropped or pasted found no place; empty when there is nothing to say. */
    public ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Takes what was dropped beside the slots, or pasted outside of them. */
    public void drop(DropContent content) {
        dropped.accept(content, inMode().filter(ComposerSlot::isEmpty).findFirst());
        List<FoundPicture> offers = PictureOffers.in(content);
        if (offers.isEmpty()) notice.set(Optional.of(TEXTS.get("slots.nopicture")));
        else place(offers, 0);
    }

    /** Told of what is dropped or pasted, before it is taken, and of the slot where it goes, if any is free. */
    void onDrop(BiConsumer<DropContent, Optional<ComposerSlot>> dropped) {
        this.dropped = dropped;
        slots.values().forEach(slot -> slot.model().onDrop(content -> dropped.accept(content, Optional.of(slot))));
    }

    /** Whether something pasted is meant for a slot rather than for the text being typed. */
    public static boolean takesPaste(DropContent content, boolean typing) {
        boolean onlyPicture = content.picture().isPresent() && content.text().isEmpty();
        return !typing || onlyPicture || !content.files().isEmpty();
    }

    void say(Optional<String> sentence) {
        notice.set(sentence);
    }

    Stream<ComposerSlot> inMode() {
        return shown.get().stream().map(slots::get);
    }

    /** @param before how many of the same drop have found their place already */
    private void place(List<FoundPicture> offers, int before) {
        int placed = 0;
        for (FoundPicture offer : offers) {
            Optional<ComposerSlot> free = inMode().filter(ComposerSlot::isEmpty).findFirst();
            if (free.isEmpty()) break;
            free.get().model().take(offer);
            placed++;
        }
        say(offers.size() - placed, before + placed);
    }

    private void say(int left, int placed) {
        if (left == 0) notice.set(Optional.empty());
        else if (placed == 0) notice.set(Optional.of(SlotModel.noPlaceFor(left)));
        else notice.set(Optional.of(TEXTS.get("slots.some", placed, left)));
    }

    @Override
    public void close() {
        slots.values().forEach(slot -> slot.model().close());
    }
}
