package thumbsmith.api;

import java.util.Map;
import java.util.Optional;

/**
 * A score.
 *
 * @param main 0–100
 * @param parts 0–100 each, by the service's names (clarity, curiosity, emotion, idea, virality; others may come)
 */
public record ScoreAnswer(double main, Map<String, Double> parts, Optional<String> suggestion, String requestId) {}
