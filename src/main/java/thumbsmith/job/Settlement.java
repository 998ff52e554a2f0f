package thumbsmith.job;

/** What is to become of a job of which nobody knows whether it was made and charged. */
public enum Settlement {
    /** It is sent anew as a job of its own, which may be charged a second time. */
    RESEND,
    /** It is given up; what it may have cost stays told. */
    DISCARD
}
