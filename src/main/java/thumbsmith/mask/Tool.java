package thumbsmith.mask;

/** What the pointer draws with. */
public enum Tool {
    BRUSH,
    RECTANGLE,
    LASSO
}
