package dev.grantor.internal.jws;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.JsonLimits;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.internal.rule.Problems;
import dev.grantor.internal.text.ShownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules for the JOSE header of a token (RFC 7515 §4). Keys in the header are never followed. */
public final class HeaderRules {

    public static final String PATH = "header";

    static final JsonLimits LIMITS = new JsonLimits(8, 32, TokenPolicy.MAX_HEADER_TEXT);

    /** Each of these changes the meaning of the token: RFC 7515 §4.1.11, RFC 7797, RFC 7516 §4.1. */
    private static final Set<String> EXTENSIONS = Set.of("crit", "b64", "zip", "enc");

    /** RFC 7515 §4.1.9 has it left out where there is no other slash. */
    private static final String MEDIA_TYPES = "application/";

    private static final String JWT = "JWT";

    private static final int MAX_SHOWN = 24;

    private final TokenPolicy policy;
    private final Problems problems;
    private final List<String> extensions = new ArrayList<>(0);
    private @Nullable Object algorithmName;
    private @Nullable Object type;
    private @Nullable Object contentType;
    private @Nullable String keyId;
    private Map<String, String> parameters = Map.of();
    private @Nullable Algorithm algorithm;

    private HeaderRules(TokenPolicy policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
    }

    /** Reads a header and reports what is wrong with it. */
    public static HeaderRules check(byte[] json, TokenPolicy policy, Problems problems) {
        HeaderRules rules = new HeaderRules(policy, problems);
        try {
            JsonReader in = JsonReader.of(json, PATH, LIMITS);
            rules.read(in);
            in.end();
        } catch (MalformedJsonException e) {
            throw policy.malformed(TokenPart.HEADER, e);
        }
        rules.check();
        return rules;
    }

    /** The algorithm; null if it is none of the token's. */
    @Nullable
    Algorithm algorithm() {
        return algorithm;
    }

    /** The {@code kid}; null if there is none, or if tokens of this type have none. */
    public @Nullable String keyId() {
        return policy.keyId() == KeyId.NEVER ? null : keyId;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    private void read(JsonReader in) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (EXTENSIONS.contains(name)) {
                in.skipValue();
                extensions.add(name);
            } else if (policy.headers().containsKey(name)) {
                readParameter(in, name);
            } else {
                read(in, name);
            }
        }
    }

    private void readParameter(JsonReader in, String name) {
        if (!in.nextNull()) {
            if (parameters.isEmpty()) {
                parameters = new LinkedHashMap<>();
            }
            parameters.put(name, in.nextString());
        }
    }

    private void read(JsonReader in, String name) {
        switch (name) {
            case "alg" -> algorithmName = in.nextFreeForm();
            case "typ" -> type = in.nextFreeForm();
            case "cty" -> contentType = in.nextFreeForm();
            case "kid" -> keyId = in.nextString();
            default -> in.skipValue();
        }
    }

    private void check() {
        for (String name : extensions) {
            add(
                    ErrorCode.UNSUPPORTED_EXTENSION,
                    "The header has \"%s\", which signed tokens of this kind do not have".formatted(name));
        }
        checkAlgorithm();
        checkType();
        if (!policy.contentType().equals(contentType == null ? "" : contentType)) {
            add(ErrorCode.UNSUPPORTED_TYPE, required("cty", quoted(policy.contentType()), contentType));
        }
        if (policy.keyId() == KeyId.REQUIRED && keyId == null) {
            add(ErrorCode.UNSUPPORTED_TYPE, "The header's kid is missing: it must name the key");
        }
        checkParameters();
    }

    private void checkAlgorithm() {
        for (Algorithm each : policy.algorithms()) {
            if (each.headerName().equals(algorithmName)) {
                algorithm = each;
                return;
            }
        }
        String allowed = policy.algorithms().stream()
                .map(each -> quoted(each.headerName()))
                .collect(Collectors.joining(" or "));
        String unsigned = "none".equals(algorithmName) ? ": the token is not signed (RFC 8725 §3.2)" : "";
        add(ErrorCode.UNSUPPORTED_ALGORITHM, required("alg", allowed, algorithmName) + unsigned);
    }

    private void checkType() {
        boolean missing = type == null && policy.typeOptional();
        boolean same = type instanceof String text && isType(text);
        if (!missing && !same) {
            add(ErrorCode.UNSUPPORTED_TYPE, required("typ", quoted(policy.type()), type));
        }
    }

    /** RFC 7519 §5.1 has JWT in upper case always, for those who compare it as it is. */
    private boolean isType(String text) {
        return policy.type().equals(JWT) ? text.equals(JWT) : mediaType(text).equals(mediaType(policy.type()));
    }

    private static String mediaType(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(MEDIA_TYPES) ? lower.substring(MEDIA_TYPES.length()) : lower;
    }

    private void checkParameters() {
        policy.headers().forEach((name, source) -> {
            if (source instanceof ClaimSource.Text constant && !constant.value().equals(parameters.get(name))) {
                add(ErrorCode.UNSUPPORTED_TYPE, required(name, quoted(constant.value()), parameters.get(name)));
            }
        });
    }

    private void add(ErrorCode code, String problem) {
        problems.add(new UnsupportedTokenException(code, PATH, problem, policy.error(code, TokenPart.HEADER, PATH)));
    }

    private static String required(String name, String expected, @Nullable Object found) {
        return expected.equals("\"\"")
                ? "The header's %s must not be there: tokens of this type have none".formatted(name)
                : "The header's %s must be %s, but %s".formatted(name, expected, described(found));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
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
