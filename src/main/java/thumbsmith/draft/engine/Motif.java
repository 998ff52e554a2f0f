package thumbsmith.draft.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The things that a draft can show, and the words that call for them. */
enum Motif {
    ISLAND("island", "beach", "palm", "tropic", "vacation", "holiday", "travel", "survive", "🏝"),
    ROCKET("rocket", "space", "launch", "moon", "mars", "startup", "boost", "nasa", "🚀"),
    COINS(
            "money", "rich", "dollar", "cash", "coin", "invest", "million", "billion", "bought", "buy", "cheap",
            "price", "💰"),
    FLAME("fire", "hot", "burn", "spicy", "flame", "lava", "grill", "volcano", "🔥"),
    HEART("love", "heart", "date", "crush", "wedding", "kiss", "girlfriend", "boyfriend", "❤"),
    TROPHY(
            "win",
            "won",
            "champion",
            "trophy",
            "best",
            "challenge",
            "versus",
            "vs",
            "beat",
            "record",
            "tournament",
            "🏆"),
    HOUSE("house", "home", "room", "build", "built", "apartment", "tiny", "renovat", "mansion", "🏠"),
    CLOCK("hour", "minute", "day", "week", "time", "clock", "deadline", "year", "month", "⏰"),
    BOLT("power", "electric", "fast", "speed", "energy", "shock", "code", "coding", "ai", "hack", "computer", "⚡"),
    PEAK("mountain", "climb", "hike", "everest", "snow", "winter", "camp", "nature", "forest", "🏔"),
    PHONE("phone", "app", "iphone", "android", "social", "viral", "tiktok", "screen", "review", "📱"),
    ARROW("grow", "growth", "increase", "subscriber", "views", "sales", "profit", "faster", "improve", "up", "📈"),
    QUESTION("why", "how", "what", "secret", "mystery", "truth", "hidden", "question", "unknown", "explain", "❓");

    private final List<String> stems;

    Motif(String... stems) {
        this.stems = List.of(stems);
    }

    /** The first thing in the list that the words name. */
    static Optional<Motif> of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.named(lower)).findFirst();
    }

    Sticker sticker() {
        return switch (this) {
            case ISLAND -> MotifArt.island();
            case ROCKET -> MotifArt.rocket();
            case COINS -> MotifArt.coins();
            case FLAME -> SignArt.flame();
            case HEART -> SignArt.heart();
            case TROPHY -> MotifArt.trophy();
            case HOUSE -> MotifArt.house();
            case CLOCK -> MotifArt.clock();
            case BOLT -> SignArt.bolt();
            case PEAK -> MotifArt.peak();
            case PHONE -> MotifArt.phone();
            case ARROW -> SignArt.arrow();
            case QUESTION -> SignArt.question();
        };
    }

    /** Short stems must be the whole word: "up" is not in "upset". */
    private boolean named(String lower) {
        List<String> words = Words.of(lower);
        return stems.stream().anyMatch(it -> switch (it.length()) {
            case 1, 2, 3, 4 -> words.contains(it) || words.contains(it + "s") || isEmoji(it) && lower.contains(it);
            default -> Words.hasStem(lower, it);
        });
    }

    private static boolean isEmoji(String stem) {
        return !Character.isLetter(stem.codePointAt(0));
    }
}
