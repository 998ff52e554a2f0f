package thumbsmith.image.codec;

/** How finely a JPEG keeps colour against brightness. */
public enum Chroma {
    /** 4:2:0, a quarter of the colour samples: what photos are usually kept in. */
    QUARTER,
    /** 4:4:4, every colour sample: red text keeps its edges. */
    FULL
}
