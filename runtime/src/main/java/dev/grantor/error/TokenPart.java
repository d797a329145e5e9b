package dev.grantor.error;

/** The part of a token in which something is wrong. */
public enum TokenPart {
    /** What is given to build it, or its key, with. */
    PARAMETER,
    /** The token as a whole: its length, its dots, its key. */
    TOKEN,
    /** The JOSE header. */
    HEADER,
    /** The claims. */
    PAYLOAD,
    /** The signature. */
    SIGNATURE
}
