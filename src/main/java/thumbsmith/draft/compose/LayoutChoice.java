package thumbsmith.draft.compose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import thumbsmith.contract.Format;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.brief.Side;

/** Finds the layout for what a prompt asks and what there is to show. */
final class LayoutChoice {
    private static final Set<Need> SUBJECTS = EnumSet.of(Need.PERSON, Need.PICTURE, Need.OBJECT);

    private final Brief brief;
    private final Cast cast;
    private final Format format;
    private List<Layout> candidates;

    private LayoutChoice(Brief brief, Cast cast, Format format, Finesse finesse) {
        this.brief = brief;
        this.cast = cast;
        this.format = format;
        Set<Need> there = there();
        this.candidates = Layouts.ALL.stream()
                .filter(it -> there.containsAll(it.needs()))
                .filter(finesse::suits)
                .toList();
    }

    static Layout of(Brief brief, Cast cast, Format format, Finesse finesse, Idea idea) {
        LayoutChoice choice = new LayoutChoice(brief, cast, format, finesse);
        choice.narrow(it -> it.needs().contains(Need.SILENCE));
        choice.narrow(it -> it.needs().contains(Need.VERSUS) || it.needs().contains(Need.BEFORE_AFTER));
        choice.narrow(it -> it.needs().contains(Need.ITEMS));
        choice.narrowToSubject();
        if (idea.flips("number")) choice.narrow(it -> it.needs().contains(Need.NUMBER));
        if (brief.behind()) choice.narrow(Layout::behind);
        brief.side().ifPresent(choice::narrowTo);
        return idea.one("layout", choice.candidates);
    }

    private Set<Need> there() {
        Set<Need> there = EnumSet.of(brief.headline().isEmpty() ? Need.SILENCE : Need.HEADLINE);
        if (cast.person().isPresent()) there.add(Need.PERSON);
        if (cast.card().isPresent()) there.add(Need.PICTURE);
        if (!cast.props().isEmpty()) there.add(Need.OBJECT);
        if (brief.number().isPresent() && !brief.headline().isEmpty()) there.add(Need.NUMBER);
        if (brief.items().size() > 1 && !brief.headline().isEmpty()) there.add(Need.ITEMS);
        brief.comparison()
                .filter(_ -> !brief.headline().isEmpty())
                .ifPresent(it -> there.add(it.versus() ? Need.VERSUS : Need.BEFORE_AFTER));
        return there;
    }

    /** People before pictures before things; only what has none of them is made of words alone. */
    private void narrowToSubject() {
        narrow(it -> it.needs().contains(Need.PERSON));
        narrow(it -> it.needs().contains(Need.PICTURE));
        narrow(it -> it.needs().stream().anyMatch(SUBJECTS::contains)
                || it.needs().contains(Need.NUMBER) && !it.needs().contains(Need.PERSON));
    }

    private void narrowTo(Side side) {
        narrow(it -> it.subject(format).filter(slot -> side(it, slot) == side).isPresent());
    }

    private Side side(Layout layout, Slot subject) {
        double middle = layout.box(subject, format).getCenterX() / format.width();
        return middle < 0.45 ? Side.LEFT : middle > 0.55 ? Side.RIGHT : Side.CENTRE;
    }

    /** A wish that nothing fulfils is passed over. */
    private void narrow(Predicate<Layout> wish) {
        List<Layout> fewer = candidates.stream().filter(wish).toList();
        if (!fewer.isEmpty()) candidates = fewer;
    }
}
