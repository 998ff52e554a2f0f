package thumbsmith.draft.brief;

import java.util.List;
import java.util.Optional;
import thumbsmith.draft.props.Prop;
import thumbsmith.draft.props.Props;

/**
 * What a prompt asks for; everything but the prompt may be missing.
 *
 * @param prompt as it was sent
 * @param headline what is to be written
 * @param mood the light and the manner
 * @param place where it plays
 * @param colours named ones, sRGB {@code 0xRRGGBB}, in the order they were named
 * @param props things to show, the most important first
 * @param side where the person or the main thing stands
 * @param behind the words stand behind the person
 * @param comparison two sides, where the prompt sets one against another
 * @param number a figure that carries the story, as it is written ("$10,000", "30 DAYS", "#1")
 * @param items what the prompt counts up
 */
public record Brief(
        String prompt,
        Headline headline,
        Optional<Mood> mood,
        Optional<Place> place,
        List<Integer> colours,
        List<Prop> props,
        Optional<Side> side,
        boolean behind,
        Optional<Comparison> comparison,
        Optional<String> number,
        List<String> items) {
    public Brief {
        colours = List.copyOf(colours);
        props = List.copyOf(props);
        items = List.copyOf(items);
    }

    /** Never fails: a prompt that says nothing known still has its words. */
    public static Brief of(String prompt) {
        Reading reading = Reading.of(prompt);
        Steering steering = new Steering(reading);
        return new Brief(
                prompt,
                HeadlineReading.of(reading),
                steering.mood(),
                steering.place(),
                steering.colours(),
                Props.named(steering.affirmedWords()),
                steering.side(),
                steering.behind(),
                Comparisons.of(reading),
                Figures.of(reading),
                Items.of(reading));
    }
}
