package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first block of a PEM file, RFC 7468. Text outside it is no part of it (§2). Not shown by any message.
 *
 * @param base64 what stands between its two lines
 * @param more whether the file has another block
 */
record PemBlock(String label, String base64, boolean more) {

    static final String PARAMETER = "pem";

    /** 16,384 bits of RSA, with all that PKCS #8 has of them, are less. */
    private static final int MAX_LENGTH = 65_536;

    private static final String BEGIN = "-----BEGIN ";
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]*-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----[ \\t\\r]*$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** @throws InvalidParameterException if it is not a text with a block */
    static PemBlock first(@Nullable String pem) {
        String text = Parameters.required(PARAMETER, pem);
        if (text.length() > MAX_LENGTH) {
            throw refused("has more than %s characters, which no file with one key has".formatted(MAX_LENGTH));
        }
        Matcher line = LINE.matcher(text);
        if (!line.find() || !line.group(1).equals("BEGIN")) {
            throw refused(withoutBlock(text));
        }
        String label = line.group(2);
        int start = line.end();
        if (!line.find() || !line.group(1).equals("END") || !line.group(2).equals(label)) {
            throw refused("has a BEGIN line for %s and no END line for it: it is cut".formatted(label));
        }
        String base64 = text.substring(start, line.start());
        return new PemBlock(label, base64, line.find());
    }

    private static String withoutBlock(String text) {
        if (!text.contains(BEGIN)) {
            return "has no line with -----BEGIN, so it is no PEM file; a path is not read, and neither is DER";
        }
        return text.contains("\\n")
                ? "has its line breaks as a backslash and an n, as in a JSON file or a variable: replace them first"
                : "has no BEGIN line that stands alone: the line breaks are lost";
    }

    /** What it holds, decoded. */
    byte[] content() {
        if (more) {
            throw refused(
                    "has more than one block, the first of them %s: give the one with the key alone".formatted(label));
        }
        if (base64.indexOf(':') >= 0) {
            throw refused("has headers before the key%s: RFC 7468 has none"
                    .formatted(
                            base64.contains("ENCRYPTED")
                                    ? ", which is encrypted: openssl pkcs8 -topk8 -nocrypt -in key.pem"
                                    : ""));
        }
        try {
            return Base64.getDecoder().decode(SPACE.matcher(base64).replaceAll(""));
        } catch (IllegalArgumentException e) {
            throw refused("has something else than Base64 between its lines");
        }
    }

    private static InvalidParameterException refused(String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, PARAMETER, problem);
    }

    /** Shows nothing of what it holds. */
    @Override
    public String toString() {
        return "PemBlock[redacted]";
    }
}
