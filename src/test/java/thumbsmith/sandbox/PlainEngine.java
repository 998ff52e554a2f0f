package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.DraftScore;
import thumbsmith.draft.DraftTitle;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.NoFaceException;
import thumbsmith.draft.TextDraft;

/** Fills each picture with the colour of its seed and remembers what it was last asked for. */
final class PlainEngine implements DraftEngine {
    /** The colour of a picture in which no face is found. */
    static final int NOBODY = 0x00ff00;

    final AtomicReference<Object> last = new AtomicReference<>();

    @Override
    public BufferedImage text(TextDraft draft) {
        last.set(draft);
        if (draft.prompt().equals("break")) throw new IllegalStateException("as the test asked");
        return canvas(draft.format(), draft.seed());
    }

    @Override
    public BufferedImage image(ImageDraft draft) {
        last.set(draft);
        return canvas(draft.format(), draft.seed());
    }

    @Override
    public BufferedImage edit(EditDraft draft) throws DraftRefusedException {
        last.set(draft);
        if (draft.prompt().equals("refuse")) throw new DraftRefusedException("This edit cannot be drawn offline.");
        return canvas(draft.format(), draft.seed());
    }

    @Override
    public BufferedImage faceSwap(FaceSwapDraft draft) throws DraftRefusedException {
        last.set(draft);
        requireFace(draft.target(), NoFaceException.Where.TARGET);
        requireFace(draft.face(), NoFaceException.Where.FACE);
        return canvas(draft.format(), 0);
    }

    @Override
    public DraftScore score(BufferedImage picture, Optional<String> title) {
        return new DraftScore(61, Map.of("clarity", 70, "idea", 52), title);
    }

    @Override
    public List<DraftTitle> titles(Optional<String> prompt, Optional<BufferedImage> picture) {
        return List.of(
                new DraftTitle(prompt.orElse("A picture"), "It says it."),
                new DraftTitle("Another title", "It says it otherwise."));
    }

    @Override
    public LearnedLook learn(LookMode mode, String name, List<BufferedImage> pictures) throws DraftRefusedException {
        if (name.equals("unlearnable")) throw new IllegalArgumentException("as the test asked");
        if (name.equals("faceless") && mode == LookMode.PERSONA)
            throw new NoFaceException(NoFaceException.Where.TRAINING, "as the test asked");
        LearnedLook learned = Samples.learned(name, pictures);
        Optional<Cutout> person = mode == LookMode.PERSONA ? learned.person() : Optional.empty();
        return new LearnedLook(name, learned.portrait(), learned.palette(), person, learned.manner(), Optional.empty());
    }

    private static void requireFace(BufferedImage picture, NoFaceException.Where where) throws NoFaceException {
        if ((picture.getRGB(0, 0) & 0xffffff) == NOBODY) throw new NoFaceException(where, "as the test asked");
    }

    private static BufferedImage canvas(Format format, long seed) {
        return Samples.plain((int) (seed & 0xffffff), format.width(), format.height());
    }
}
