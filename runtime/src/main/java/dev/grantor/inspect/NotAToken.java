package dev.grantor.inspect;

import org.jspecify.annotations.Nullable;

/** Tells what somebody gave in place of a token, or how much of one. What it says has nothing of the text in it. */
final class NotAToken {

    private static final String START_OF_TOKEN = "ey";

    private NotAToken() {}

    /** What is wrong, null if it may be a token. */
    static @Nullable String describe(String text) {
        if (isShortened(text)) {
            return "This is a token shortened to show it, with an ellipsis for the rest: copy all of it";
        }
        if (text.startsWith(START_OF_TOKEN) && text.indexOf('.') == text.lastIndexOf('.')) {
            return "The token is cut off within its %s: copy all of it, up to the end of the third segment"
                    .formatted(text.indexOf('.') < 0 ? "header" : "payload");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return "This is JSON without a token in it. A token is three segments of base64url joined by two dots";
        }
        if (text.startsWith("-----BEGIN") && text.indexOf('.') < 0) {
            return "This is a PEM file, not a token. Whoever sees a private key can use it, so replace it"
                    + " if anybody has";
        }
        return null;
    }

    /** Whether somebody put an ellipsis in the place of a part. */
    static boolean isShortened(String text) {
        return text.indexOf('\u2026') >= 0 || text.contains("...");
    }
}
