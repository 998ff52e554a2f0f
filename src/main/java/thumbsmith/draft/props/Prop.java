package thumbsmith.draft.props;

/**
 * A thing that a thumbnail can show.
 *
 * @param id names the shipped drawing, such as {@code rocket}
 */
public record Prop(String id) {}
