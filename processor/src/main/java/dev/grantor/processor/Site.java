package dev.grantor.processor;

/** Where in the sources something stands, for messages; what that is depends on who has read the sources. */
interface Site {

    /** How to write there what a message advises. */
    Notation notation();
}
