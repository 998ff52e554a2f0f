package thumbsmith.create;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Slot;
import thumbsmith.job.LookRef;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/**
 * Brings recipes of anywhere to the composer: asks first where it holds something of the person's, and says what of the
 * recipe is not there any more. Sends nothing.
 */
public final class Reuse {
    private static final Texts TEXTS = Texts.of(Reuse.class);

    /** What becomes of what the composer holds. */
    public enum Answer {
        REPLACE,
        KEEP_ASIDE,
        CANCEL
    }

    private final ComposerModel composer;
    private final PutAside aside;
    private final Work work;
    private final Runnable toFront;
    private final ReadOnlyObjectWrapper<Optional<Recipe>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

    /** @param toFront brings the Create screen before the person */
    Reuse(ComposerModel composer, PutAside aside, Work work, Runnable toFront) {
        this.composer = composer;
        this.aside = aside;
        this.work = work;
        this.toFront = toFront;
    }

    /** The recipe of which the person is asked what becomes of what is there; mostly empty. */
    public ReadOnlyObjectProperty<Optional<Recipe>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What of the recipe is not there any more, in sentences; mostly empty. */
    public ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void answer(Answer answer) {
        Optional<Recipe> recipe = asked.get();
        asked.set(Optional.empty());
        recipe.ifPresent(it -> {
            switch (answer) {
                case REPLACE -> bring(it);
                case KEEP_ASIDE -> {
                    aside.makeRoomFor(it);
                    bring(it);
                }
                case CANCEL -> {}
            }
        });
    }

    public void dismissNotice() {
        notice.set(Optional.empty());
    }

    void use(Recipe recipe) {
        toFront.run();
        notice.set(Optional.empty());
        if (aside.wouldKeep(recipe)) {
            asked.set(Optional.of(recipe));
        } else {
            asked.set(Optional.empty());
            bring(recipe);
        }
    }

    private void bring(Recipe recipe) {
        work.waiting(() -> withFiles(recipe), this::fill, fault -> fill(new Found(recipe, List.of())));
    }

    /** @param gone slots whose pictures are not there any more */
    private record Found(Recipe recipe, List<Slot> gone) {}

    private static Found withFiles(Recipe recipe) {
        Map<Slot, Picture> there = new EnumMap<>(Slot.class);
        List<Slot> gone = new ArrayList<>();
        recipe.pictures().forEach((slot, picture) -> {
            if (picture instanceof Picture.Local local && !Files.isRegularFile(local.file())) gone.add(slot);
            else there.put(slot, picture);
        });
        return new Found(recipe.with(there), gone);
    }

    private void fill(Found found) {
        Recipe recipe = found.recipe();
        List<String> said = new ArrayList<>();
        found.gone().stream().sorted().forEach(slot -> said.add(TEXTS.get("reuse.gone." + slot.wire())));
        Optional<LookRef> persona = known(LookMode.PERSONA, recipe.persona(), said);
        Optional<LookRef> style = known(LookMode.STYLE, recipe.style(), said);
        Recipe brought = recipe.with(persona, style);
        new Handover(composer).bringBack(brought);
        aside.brought(brought);
        notice.set(Optional.of(String.join(" ", said)).filter(words -> !words.isEmpty()));
    }

    private Optional<LookRef> known(LookMode mode, Optional<LookRef> ref, List<String> said) {
        boolean unread = composer.serviceProperty().get().service().isEmpty();
        if (ref.isEmpty() || unread || composer.look(mode).knows(ref.get())) return ref;
        said.add(TEXTS.get("reuse.unknown." + mode.wire(), ref.get().name()));
        return Optional.empty();
    }
}
