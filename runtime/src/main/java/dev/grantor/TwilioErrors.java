package dev.grantor;

import java.util.Set;

/** Tells what Twilio calls it when a part of a token cannot be read; whoever reads JSON knows nothing of tokens. */
final class TwilioErrors {

    private static final String UNNAMED = "The value:";
    private static final Set<String> ORIGIN = Set.of("iss", "sub");

    private TwilioErrors() {}

    static MalformedTokenException header(MalformedTokenException refusal) {
        return numbered(refusal, 20_102);
    }

    static MalformedTokenException payload(MalformedTokenException refusal) {
        String path = refusal.path();
        if (refusal.code() == ErrorCode.UNKNOWN_CLAIM) {
            return refusal;
        }
        if (ORIGIN.contains(path)) {
            return numbered(refusal, 20_103);
        }
        if (path.equals("grants") || path.startsWith("grants.")) {
            return numbered(refusal, 20_106);
        }
        boolean oneClaim = refusal.code() == ErrorCode.MALFORMED_CLAIM && !path.isEmpty();
        return oneClaim ? refusal : numbered(refusal, 20_160);
    }

    private static MalformedTokenException numbered(MalformedTokenException refusal, int number) {
        String message = String.valueOf(refusal.getMessage());
        if (message.startsWith(UNNAMED)) {
            message = "The payload:" + message.substring(UNNAMED.length());
        }
        if (message.endsWith(".")) {
            message = message.substring(0, message.length() - 1);
        }
        return new MalformedTokenException(
                refusal.code(), refusal.path(), "%s (Twilio error %s).".formatted(message, number), refusal.getCause());
    }
}
