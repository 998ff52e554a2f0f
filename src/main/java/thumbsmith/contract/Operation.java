package thumbsmith.contract;

import java.util.Arrays;
import java.util.Optional;

/** The eleven operations of the service. The wire name is what JSON lines, the database and reports call them. */
public enum Operation {
    TEXT("text", "POST", "/v2/thumbnail/text"),
    IMAGE("image", "POST", "/v2/thumbnail/image"),
    EDIT("edit", "POST", "/v2/thumbnail/edit"),
    FACE_SWAP("faceswap", "POST", "/v2/thumbnail/faceswap"),
    SCORE("score", "POST", "/v2/thumbnail/score"),
    TITLES("titles", "POST", "/v2/title/text"),
    TRAIN_PERSONA("train_persona", "POST", "/v2/pikzonality/persona"),
    TRAIN_STYLE("train_style", "POST", "/v2/pikzonality/style"),
    LOOK("look", "GET", "/v2/pikzonality/{id}"),
    INSTRUCT("instruct", "PATCH", "/v2/pikzonality/{id}"),
    DELETE_LOOK("delete_look", "DELETE", "/v2/pikzonality/{id}");

    private final String wire;
    private final String method;
    private final String route;

    Operation(String wire, String method, String route) {
        this.wire = wire;
        this.method = method;
        this.route = route;
    }

    public String wire() {
        return wire;
    }

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** The path below the base URL; {@code {id}} stands for a look's UUID. */
    public String route() {
        return route;
    }

    /** Whether a successful answer is a thumbnail picture: the first four. */
    public boolean makesThumbnail() {
        return ordinal() <= FACE_SWAP.ordinal();
    }

    /** Whether a successful answer costs money: every POST. */
    public boolean isPaid() {
        return method.equals("POST");
    }

    public static Optional<Operation> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }
}
