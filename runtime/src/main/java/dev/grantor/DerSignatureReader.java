package dev.grantor;

import dev.grantor.error.InvalidParameterException;

/** Reads an {@code ECDSA-Sig-Value} in DER, RFC 3279 §2.2.3, and takes nothing that is not exactly that. */
final class DerSignatureReader {

    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;

    /** A length of more than 127 is written in a byte more. */
    private static final int LONG_LENGTH = 0x81;

    private final byte[] der;
    private int position;

    DerSignatureReader(byte[] der) {
        this.der = der;
    }

    /** Returns r and s, each of this length. */
    byte[] read(int scalarBytes) {
        expect(SEQUENCE);
        if (length() != der.length - position) {
            throw notDer();
        }
        byte[] signature = new byte[2 * scalarBytes];
        readInteger(signature, scalarBytes);
        readInteger(signature, 2 * scalarBytes);
        if (position != der.length) {
            throw notDer();
        }
        return signature;
    }

    /** Reads a number into the bytes that end before {@code end}. */
    private void readInteger(byte[] target, int end) {
        expect(INTEGER);
        int length = length();
        if (length == 0 || length > der.length - position) {
            throw notDer();
        }
        boolean zeroFirst = der[position] == 0;
        boolean needsZero = length > 1 && der[position + 1] < 0;
        if (der[position] < 0 || (zeroFirst && length > 1 && !needsZero)) {
            throw notDer();
        }
        int skipped = zeroFirst ? 1 : 0;
        int bytes = length - skipped;
        if (bytes > target.length / 2) {
            throw EcdsaSignature.refused(
                    "is of a larger curve: its numbers are longer than %s bytes".formatted(target.length / 2));
        }
        System.arraycopy(der, position + skipped, target, end - bytes, bytes);
        position += length;
    }

    private int length() {
        int first = next();
        int length = first == LONG_LENGTH ? next() : first;
        if ((length > Byte.MAX_VALUE) != (first == LONG_LENGTH)) {
            throw notDer();
        }
        return length;
    }

    private void expect(int tag) {
        if (next() != tag) {
            throw notDer();
        }
    }

    private int next() {
        if (position == der.length) {
            throw notDer();
        }
        return Byte.toUnsignedInt(der[position++]);
    }

    private static InvalidParameterException notDer() {
        return EcdsaSignature.refused("is not an ECDSA signature in DER (RFC 3279 §2.2.3)");
    }
}
