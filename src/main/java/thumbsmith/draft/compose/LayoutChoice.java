package thumbsmith.draft.compose;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import thumbsmith.contract.Format;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.brief.Side;

/** Finds the layout for what a prompt asks and what there is to show. */
final class LayoutChoice {
    private static final Set<Need> SUBJECTS =
            EnumSet.of(Need.PERSON, Need.PICTURE, Need.BACKING, Need.OBJECT, Need.PAIR);

    private static final int MOST_COUNTED = 20;
    private static final int CALM_PLACES = 2;

    private final Brief brief;
    private final Cast cast;
    private final Format format;
    private List<Layout> candidates;
    private List<Layout> calmest = List.of();

    private LayoutChoice(Brief brief, Cast cast, Format format, Finesse finesse) {
        this.brief = brief;
        this.cast = cast;
        this.format = format;
        Set<Need> there = there();
        this.candidates = Layouts.ALL.stream()
                .filter(it -> it.boxes().containsKey(format))
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
        if (cast.backing().isPresent()) there.add(Need.BACKING);
        if (!cast.props().isEmpty() || cast.card().isPresent()) there.add(Need.OBJECT);
        if (cast.props().size() > 1) there.add(Need.PAIR);
        if (brief.number().filter(LayoutChoice::carries).isPresent()
                && !brief.headline().isEmpty()) {
            there.add(Need.NUMBER);
        }
        if (counts()) there.add(Need.ITEMS);
        brief.comparison()
                .filter(_ -> !brief.headline().isEmpty())
                .ifPresent(it -> there.add(it.versus() ? Need.VERSUS : Need.BEFORE_AFTER));
        return there;
    }

    /** "$5" or "30 DAYS" tells something on its own, "3" does not. */
    private static boolean carries(String number) {
        return !number.matches("#?\\d{1,2}");
    }

    /** What follows a colon is a list only if the headline says how many there are. */
    private boolean counts() {
        int items = brief.items().size();
        return items > 1
                && brief.headline().words().stream()
                        .filter(it -> it.matches("\\d{1,2}"))
                        .map(Integer::valueOf)
                        .anyMatch(it -> it >= items && it <= MOST_COUNTED);
    }

    /** People before pictures before things; only what has none of them is made of words alone. */
    private void narrowToSubject() {
        narrow(it -> it.needs().contains(Need.PERSON));
        if (cast.person().isPresent() && cast.card().isPresent())
            narrow(it -> it.needs().contains(Need.OBJECT));
        narrow(it -> it.needs().contains(Need.PICTURE) || it.needs().contains(Need.BACKING));
        narrow(this::leavesThePictureSeen);
        narrow(it -> it.needs().stream().anyMatch(SUBJECTS::contains)
                || it.needs().contains(Need.NUMBER) && !it.needs().contains(Need.PERSON));
    }

    /** Over a whole picture, words stand in one of the two places where least goes on. */
    private boolean leavesThePictureSeen(Layout layout) {
        if (cast.backing().isEmpty() || !layout.needs().contains(Need.BACKING)) return true;
        if (calmest.isEmpty()) calmest = calmest(new Calm(cast.backing().get(), cast.faces()));
        return calmest.contains(layout);
    }

    private List<Layout> calmest(Calm calm) {
        return candidates.stream()
                .filter(it -> it.needs().equals(EnumSet.of(Need.HEADLINE, Need.BACKING)))
                .sorted(Comparator.comparingDouble(it -> calm.unrest(it.box(Slot.HEADLINE, format))))
                .limit(CALM_PLACES)
                .toList();
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
