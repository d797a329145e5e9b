package dev.grantor;

/** Signs messages that begin alike. Immutable. */
interface SignatureFunction {

    /** Returns one for messages that go on with {@code start}. It is given only what follows. */
    SignatureFunction after(byte[] start);

    /** The least bytes that its signatures have. */
    int leastBytes();

    /** The signature of a message that ends with {@code rest}. */
    byte[] sign(byte[] rest);
}
