package thumbsmith.draft;

/**
 * How the pictures of a style look, apart from their colours, as measured.
 *
 * @param brightness mean of CIE L*, 0–1
 * @param contrast standard deviation of CIE L*, as a share of its range, 0–0.5
 * @param saturation mean of CIE chroma over 100, 0–1
 * @param grain standard deviation of L* left by a small median, as a share of its range
 * @param font the letters that suit
 */
public record Manner(double brightness, double contrast, double saturation, double grain, FontMood font) {}
