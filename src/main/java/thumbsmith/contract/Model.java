package thumbsmith.contract;

import java.util.Arrays;
import java.util.Optional;

/** The models that a request can name, and what each is able to take. Answers may name others: see {@link #of}. */
public enum Model {
    PKZ_2("pkz_2"),
    PKZ_3("pkz_3"),
    PKZ_4("pkz_4"),
    PKZ_4_5("pkz_4_5");

    private final String wire;

    Model(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    /** As people read it: {@code pkz 4.5}. */
    public String shown() {
        return wire.replaceFirst("_", " ").replace('_', '.');
    }

    /** Support pictures: pkz_4 and pkz_4_5 only. */
    public boolean takesSupport() {
        return this == PKZ_4 || this == PKZ_4_5;
    }

    /** Persona and style: pkz_4 and pkz_4_5 only. */
    public boolean takesLooks() {
        return takesSupport();
    }

    /** {@code image_weight} of the image operation: pkz_2 only. */
    public boolean takesWeight() {
        return this == PKZ_2;
    }

    /** The prompt of the image operation is ignored on pkz_2. */
    public boolean readsPromptBesideImage() {
        return this != PKZ_2;
    }

    /** The model with that wire name, or empty for a name that this version does not know. */
    public static Optional<Model> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }
}
