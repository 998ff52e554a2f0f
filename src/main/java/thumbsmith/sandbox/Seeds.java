package thumbsmith.sandbox;

/** Gives the same request another seed each time, so that four equal requests make four pictures, yet a run can be repeated. */
final class Seeds {
    /** An odd number with well mixed bits: the golden ratio in 64 bits. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final StateFile state;

    Seeds(StateFile state) {
        this.state = state;
    }

    long of(Request request) {
        return request.seed().orElseGet(() -> next(request.fingerprint()));
    }

    private long next(String fingerprint) {
        int seen = state.update(it -> it.withSighting(fingerprint)).sightings().get(fingerprint);
        return Long.parseUnsignedLong(fingerprint, 16) + seen * STEP;
    }
}
