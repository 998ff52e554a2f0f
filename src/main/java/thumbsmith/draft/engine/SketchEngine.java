package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.DraftScore;
import thumbsmith.draft.DraftTitle;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.TextDraft;
import thumbsmith.draft.compose.Composer;
import thumbsmith.draft.edit.Editing;
import thumbsmith.draft.learn.Learning;
import thumbsmith.draft.score.Scoring;
import thumbsmith.draft.swap.FaceSwapping;
import thumbsmith.draft.titles.TitleWriter;
import thumbsmith.image.ImageEngine;

/** The draft port drawn with Java2D: plain, quick, and the same for the same request. One instance serves all threads. */
public final class SketchEngine implements DraftEngine {
    private final ImageEngine engine;
    private final Composer composer;
    private final FaceSwapping swapping;
    private final Scoring scoring = new Scoring();

    public SketchEngine(ImageEngine engine) {
        this.engine = engine;
        composer = new Composer(engine);
        swapping = new FaceSwapping(engine);
    }

    @Override
    public BufferedImage text(TextDraft draft) {
        return composer.text(draft).picture();
    }

    @Override
    public BufferedImage image(ImageDraft draft) {
        return composer.image(draft).picture();
    }

    @Override
    public BufferedImage edit(EditDraft draft) throws DraftRefusedException {
        return Editing.draw(draft);
    }

    @Override
    public BufferedImage faceSwap(FaceSwapDraft draft) throws DraftRefusedException {
        return swapping.draw(draft);
    }

    @Override
    public DraftScore score(BufferedImage picture, Optional<String> title) {
        return scoring.of(picture, title);
    }

    @Override
    public List<DraftTitle> titles(Optional<String> prompt, Optional<BufferedImage> picture) {
        return TitleWriter.of(prompt, picture);
    }

    @Override
    public LearnedLook learn(LookMode mode, String name, List<BufferedImage> pictures) throws DraftRefusedException {
        return new Learning(engine).learn(mode, name, pictures);
    }
}
