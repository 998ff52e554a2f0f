package thumbsmith.prep;

/** What the panels beside the canvas show and change. One for all pictures: what was copied goes from one to the next. */
final class PanelsModel {
    private final ToneModel tone;
    private final CopiedLook copied;
    private final PresetsModel presets;
    private final FrameModel frame;
    private final BackdropModel backdrop;
    private final SubjectsModel subjects;
    private final TextLayers texts;
    private final TextStyle style;
    private final FeedModel feed;

    PanelsModel(PrepSession session, PrepDesk desk) {
        tone = new ToneModel(session);
        copied = new CopiedLook(session);
        presets = new PresetsModel(session, desk.bench());
        frame = new FrameModel(session, desk.result());
        backdrop = new BackdropModel(session, desk.bench());
        subjects = new SubjectsModel(session, desk);
        texts = new TextLayers(session, desk.result());
        style = new TextStyle(session, texts, desk.bench().work());
        feed = new FeedModel(desk, texts);
    }

    ToneModel tone() {
        return tone;
    }

    CopiedLook copied() {
        return copied;
    }

    PresetsModel presets() {
        return presets;
    }

    FrameModel frame() {
        return frame;
    }

    BackdropModel backdrop() {
        return backdrop;
    }

    SubjectsModel subjects() {
        return subjects;
    }

    TextLayers texts() {
        return texts;
    }

    TextStyle style() {
        return style;
    }

    FeedModel feed() {
        return feed;
    }
}
