package thumbsmith.create;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Intake;
import thumbsmith.job.Mending;
import thumbsmith.job.Offer;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Ways out that change a job's pictures and let it go on. A picture that cannot be mended leaves the card as it is. */
final class PictureWays {
    private static final Texts TEXTS = Texts.of(PictureWays.class);

    private final Mending mending;
    private final Intake intake;
    private final SendAnew anew;
    private final Recall recall;
    private final Work work;
    private final FilePicker picker;

    PictureWays(Mending mending, Intake intake, SendAnew anew, Recall recall, Work work, FilePicker picker) {
        this.mending = mending;
        this.intake = intake;
        this.anew = anew;
        this.recall = recall;
        this.work = work;
        this.picker = picker;
    }

    void repair(JobCardModel card, Slot slot) {
        mend(card, TEXTS.get("mending.repair"), List.of(slot), mending::repair);
    }

    void shrink(JobCardModel card, Slot slot) {
        mend(card, TEXTS.get("mending.shrink"), List.of(slot), mending::shrink);
    }

    /** The picture that the format is filled with. */
    void crop(JobCardModel card) {
        Recipe recipe = card.job().recipe();
        mend(
                card,
                TEXTS.get("mending.crop"),
                List.of(Slot.SOURCE, Slot.TARGET),
                (picture, slot) -> mending.crop(picture, slot, recipe.format()));
    }

    /** Every picture that was sent by its address. */
    void sendThemselves(JobCardModel card) {
        List<Slot> addressed = card.job().recipe().pictures().entrySet().stream()
                .filter(picture -> picture.getValue() instanceof Picture.Remote)
                .map(Map.Entry::getKey)
                .toList();
        mend(card, TEXTS.get("mending.itself"), addressed, mending::itself);
    }

    /** Asks for a file; without one nothing happens. */
    void replace(JobCardModel card, Slot slot) {
        Optional<Path> file = picker.picture(TEXTS.get("mending.choose"));
        file.ifPresent(chosen -> mend(
                card,
                TEXTS.get("mending.replace"),
                List.of(slot),
                (picture, at) -> intake.take(new Offer.OfFile(chosen), at)));
    }

    private interface Change {
        Outcome<Taken> of(Picture picture, Slot slot);
    }

    private void mend(JobCardModel card, String doing, List<Slot> slots, Change change) {
        Recipe recipe = card.job().recipe();
        List<Slot> filled =
                slots.stream().filter(recipe.pictures()::containsKey).toList();
        if (filled.isEmpty()) {
            recall.atPictures(card);
            return;
        }
        card.begin(doing);
        boolean waits = filled.stream().map(recipe.pictures()::get).anyMatch(Picture.Remote.class::isInstance);
        Callable<Outcome<Recipe>> task = () -> mended(recipe, filled, change);
        if (waits) work.waiting(task, outcome -> goOn(card, outcome), fault -> broken(card));
        else work.pixels(task, outcome -> goOn(card, outcome), fault -> broken(card));
    }

    private static Outcome<Recipe> mended(Recipe recipe, List<Slot> slots, Change change) {
        Map<Slot, Picture> mended = new EnumMap<>(Slot.class);
        for (Slot slot : slots) {
            Outcome<Taken> outcome = change.of(recipe.pictures().get(slot), slot);
            if (!(outcome instanceof Outcome.Done<Taken>(Taken taken))) return outcome.map(none -> recipe);
            mended.put(slot, taken.picture());
        }
        return Outcome.done(new Recast(recipe).with(mended));
    }

    private void goOn(JobCardModel card, Outcome<Recipe> outcome) {
        switch (outcome) {
            case Outcome.Done<Recipe>(Recipe recipe) -> anew.send(card, recipe);
            case Outcome.Failed<Recipe>(Failure failure) ->
                card.stay(card.present(failure).cause());
            case Outcome.Withdrawn<Recipe>() -> card.stay();
        }
    }

    private static void broken(JobCardModel card) {
        card.stay(TEXTS.get("mending.broken"));
    }
}
