package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.scene.Palettes;
import thumbsmith.image.SafeZone;

/**
 * Everything that was decided before the first stroke.
 *
 * @param idea tells this draft from the next of the same prompt
 * @param brief what the prompt asks for
 * @param cast who and what can be shown
 * @param format of the picture
 * @param finesse how much the model puts in
 * @param layout that is filled
 * @param palette the colours to take from
 * @param lettering how the words look
 * @param style whose colours and manner the picture takes
 */
record Stage(
        Idea idea,
        Brief brief,
        Cast cast,
        Format format,
        Finesse finesse,
        Layout layout,
        Palette palette,
        Lettering lettering,
        Optional<LearnedLook> style) {
    static Stage set(Idea idea, Brief brief, Cast cast, Format format, Finesse finesse, Optional<LearnedLook> style) {
        Layout layout = LayoutChoice.of(brief, cast, format, finesse, idea);
        Palette palette = Palettes.of(brief, style, idea.chance("palette").nextLong());
        Lettering lettering = Lettering.of(layout, finesse, brief.mood(), style, idea);
        return new Stage(idea, brief, cast, format, finesse, layout, palette, lettering, style);
    }

    /** In px; empty where the layout has no room for it. */
    Optional<Rectangle2D.Double> box(Slot slot) {
        return layout.has(slot, format) ? Optional.of(layout.box(slot, format)) : Optional.empty();
    }

    Rectangle2D.Double field() {
        return new Rectangle2D.Double(0, 0, format.width(), format.height());
    }

    /** What players and feeds lay over a picture, in px. */
    List<Rectangle2D.Double> covered() {
        return SafeZone.of((double) format.width() / format.height()).stream()
                .map(it -> it.within(field()))
                .toList();
    }

    /** The backing is what the picture is about. */
    boolean showsBacking() {
        return layout.needs().contains(Need.BACKING);
    }

    boolean marks(Mark mark) {
        return layout.marks().contains(mark) && finesse.draws(mark);
    }
}
