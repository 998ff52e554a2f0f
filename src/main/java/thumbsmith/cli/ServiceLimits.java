package thumbsmith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import thumbsmith.contract.Limits;
import thumbsmith.image.codec.PictureFacts;

/** Why the service might not take a picture as it is. Create mends all of it by itself. */
final class ServiceLimits {
    /** What services read; the contract names no formats. */
    private static final Set<String> READ = Set.of("image/jpeg", "image/png", "image/webp");

    private ServiceLimits() {}

    /** Sentences for people; none where it would take it. */
    static List<String> objections(PictureFacts facts) {
        List<String> objections = new ArrayList<>();
        if (!READ.contains(facts.mediaType())) objections.add("It may not read " + facts.format() + ".");
        if (facts.bytes() > Limits.FILE_MAX_BYTES)
            objections.add(String.format(
                    Locale.ROOT,
                    "It weighs %.1f MB; %d MB is the most.",
                    facts.bytes() / 1e6,
                    Limits.FILE_MAX_BYTES / 1_000_000));
        if (facts.orientation() != 1) objections.add("It would see it lying: it is stored turned.");
        return objections;
    }
}
