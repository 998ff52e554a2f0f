package thumbsmith.app;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.draft.StarterLook;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Look;
import thumbsmith.job.LookRef;
import thumbsmith.job.Offer;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;
import thumbsmith.job.Taken;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.ui.Texts;

/** What rehearsed requests are made from: an example prompt, drawn pictures and the starter looks. Waits for the disk. */
final class RehearsalProps {
    private static final Texts TEXTS = Texts.of(RehearsalProps.class);

    private final Studio studio;

    RehearsalProps(Studio studio) {
        this.studio = studio;
    }

    /** Words that the operation can carry out once nothing befalls it any more. */
    static String prompt(Operation operation) {
        return TEXTS.get(operation == Operation.EDIT ? "rehearsal.instruction" : "rehearsal.prompt");
    }

    /** By it rehearsed thumbnails are told from the person's own. */
    static boolean isPromptOf(Recipe recipe) {
        return recipe.prompt().equals(prompt(recipe.operation()));
    }

    /** Three drawn pictures, as a training takes them. */
    List<Taken> training(LookMode mode) {
        return starter(mode).pictures().get().stream()
                .map(picture -> taken(picture, Slot.TRAINING))
                .toList();
    }

    /** A drawn picture in each slot of the occasion. */
    Map<Slot, Taken> pictures(Occasion occasion) {
        Map<Slot, Taken> pictures = new EnumMap<>(Slot.class);
        List<BufferedImage> drawn = starter(LookMode.PERSONA).pictures().get();
        int next = 0;
        for (Slot slot : occasion.pictures()) pictures.put(slot, taken(drawn.get(next++ % drawn.size()), slot));
        return pictures;
    }

    Recipe recipe(Occasion occasion, Map<Slot, Taken> pictures) {
        Map<Slot, Picture> sent = pictures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().picture()));
        Optional<Model> model = occasion.around().model();
        return new Recipe(
                occasion.operation(),
                prompt(occasion.operation()),
                model,
                Format.WIDE,
                look(occasion, LookMode.PERSONA),
                look(occasion, LookMode.STYLE),
                Optional.empty(),
                sent);
    }

    /** A thumbnail from words alone, which nothing should befall. */
    Recipe plain() {
        return new Recipe(
                Operation.TEXT,
                prompt(Operation.TEXT),
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private Optional<LookRef> look(Occasion occasion, LookMode mode) {
        if (!occasion.looks().contains(mode)) return Optional.empty();
        return studio.looks().of(Service.EMBEDDED).stream()
                .filter(look -> look.mode() == mode && look.status() == LookStatus.COMPLETED)
                .map(Look::ref)
                .findFirst();
    }

    private static StarterLook starter(LookMode mode) {
        return Starters.ALL.stream()
                .filter(look -> look.mode() == mode)
                .findFirst()
                .orElseThrow();
    }

    private Taken taken(BufferedImage picture, Slot slot) {
        Offer offer = new Offer.OfBytes(studio.images().png(picture));
        if (studio.intake().take(offer, slot) instanceof Outcome.Done<Taken>(Taken taken)) return taken;
        throw new IllegalStateException("The example picture was not taken in.");
    }
}
