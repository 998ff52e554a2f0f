package thumbsmith.draft;

import java.util.Map;
import java.util.Optional;

/** A measured score: main and parts 0–100. */
public record DraftScore(int main, Map<String, Integer> parts, Optional<String> suggestion) {}
