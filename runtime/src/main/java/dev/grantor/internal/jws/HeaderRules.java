package dev.grantor.internal.jws;

import dev.grantor.codec.JsonLimits;
import dev.grantor.codec.JsonReader;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.internal.rule.Problems;
import dev.grantor.internal.text.ShownText;
import dev.grantor.internal.twilio.TokenLayout;
import dev.grantor.internal.twilio.TwilioErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for the JOSE header of a token (RFC 7515 §4). Keys in the header are ignored. */
public final class HeaderRules {

    public static final String PATH = "header";

    static final JsonLimits LIMITS = new JsonLimits(8, 32, 512);

    /** Each of these changes the meaning of the token: RFC 7515 §4.1.11, RFC 7797, RFC 7516 §4.1. */
    private static final Set<String> EXTENSIONS = Set.of("crit", "b64", "zip", "enc");

    private static final int MAX_SHOWN = 24;

    private final TokenLayout layout;
    private final Problems problems;
    private final List<String> extensions = new ArrayList<>(0);
    private @Nullable Object algorithm;
    private @Nullable Object type;
    private @Nullable Object contentType;
    private @Nullable String region;

    private HeaderRules(TokenLayout layout, Problems problems) {
        this.layout = layout;
        this.problems = problems;
    }

    /** The region that a header names, null if none. */
    public static @Nullable String check(byte[] json, TokenLayout layout, Problems problems) {
        HeaderRules rules = new HeaderRules(layout, problems);
        try {
            JsonReader in = JsonReader.of(json, PATH, LIMITS);
            rules.read(in);
            in.end();
        } catch (MalformedJsonException e) {
            throw TwilioErrors.malformed(e);
        }
        rules.check();
        return rules.region;
    }

    private void read(JsonReader in) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals(layout.regionParameter())) {
                region = in.nextNull() ? null : in.nextString();
            } else if (EXTENSIONS.contains(name)) {
                in.skipValue();
                extensions.add(name);
            } else {
                read(in, name);
            }
        }
    }

    private void read(JsonReader in, String name) {
        switch (name) {
            case "alg" -> algorithm = in.nextFreeForm();
            case "typ" -> type = in.nextFreeForm();
            case "cty" -> contentType = in.nextFreeForm();
            case "kid" -> in.nextString();
            default -> in.skipValue();
        }
    }

    private void check() {
        for (String name : extensions) {
            problems.add(new UnsupportedTokenException(
                    ErrorCode.UNSUPPORTED_EXTENSION,
                    PATH,
                    "The header has \"%s\", which access tokens do not have".formatted(name),
                    TwilioErrors.of(ErrorCode.UNSUPPORTED_EXTENSION, PATH)));
        }
        require(ErrorCode.UNSUPPORTED_ALGORITHM, "alg", layout.algorithm(), algorithm);
        require(ErrorCode.UNSUPPORTED_TYPE, "typ", layout.type(), type);
        require(ErrorCode.UNSUPPORTED_TYPE, "cty", layout.contentType(), contentType);
    }

    private void require(ErrorCode code, String name, String expected, @Nullable Object found) {
        if (!expected.equals(found)) {
            problems.add(new UnsupportedTokenException(
                    code,
                    PATH,
                    "The header's %s must be \"%s\", but %s".formatted(name, expected, described(found)),
                    TwilioErrors.of(code, PATH)));
        }
    }

    /** A long value is not shown: it may be a secret. */
    private static String described(@Nullable Object found) {
        if (found == null) {
            return "is missing";
        }
        if (!(found instanceof String text)) {
            return "is not a string";
        }
        return text.length() > MAX_SHOWN ? "is another" : "is \"" + ShownText.ofName(text) + '"';
    }
}
