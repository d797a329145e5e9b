package dev.grantor.inspect;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.jws.CompactToken;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much a token is like those of a type: by what its declaration names and requires, whether or not the token is
 * right. What few types have weighs more than what many have.
 */
final class Resemblance {

    private static final int DECISIVE = 6;
    private static final int STRONG = 3;
    private static final int SOME = 2;
    private static final int WEAK = 1;

    /** So that a type with many claims is not told apart by how many are missing. */
    private static final int MAX_COUNTED = 3;

    private final @Nullable DecodedSegment header;
    private final @Nullable DecodedSegment payload;

    private Resemblance(@Nullable DecodedSegment header, @Nullable DecodedSegment payload) {
        this.header = header;
        this.payload = payload;
    }

    /** The type whose tokens the text resembles most; of several alike the first. Its keys are not asked for. */
    static Inspected choose(List<Inspected> types, @Nullable String pasted) {
        Inspected first = types.get(0);
        if (types.size() == 1 || pasted == null || pasted.length() > 2 * first.maxLength()) {
            return first;
        }
        String text = PastedToken.of(pasted).text();
        if (text.indexOf('.') < 0) {
            return types.stream()
                    .filter(type -> type.describe(text) != null)
                    .findFirst()
                    .orElse(first);
        }
        Resemblance token = of(text, first.policy());
        Inspected nearest = first;
        int most = Integer.MIN_VALUE;
        for (Inspected type : types) {
            int score = token.to(type) + ofFindings(type, text);
            if (score > most || (score == most && declares(type) < declares(nearest))) {
                most = score;
                nearest = type;
            }
        }
        return nearest;
    }

    /** Of types that a token is equally like, the one that declares less explains as much. */
    private static int declares(Inspected type) {
        return type.policy().claims().size();
    }

    /** Of types that declare the same names, a token is of the one that it is right for. */
    private static int ofFindings(Inspected type, String text) {
        int near = 0;
        int wrong = 0;
        for (TokenInspection.Finding finding :
                new Inspection(type.withoutKeys()).of(text).findings()) {
            if (finding.code() == ErrorCode.UNKNOWN_CLAIM) {
                near++;
            } else {
                wrong++;
            }
        }
        return STRONG * Math.min(near, MAX_COUNTED) - SOME * Math.min(wrong, MAX_COUNTED);
    }

    private static Resemblance of(String text, TokenPolicy policy) {
        String whole = text.indexOf('.') == text.lastIndexOf('.') ? text.substring(0, text.indexOf('.')) + ".." : text;
        CompactToken token = read(() -> CompactToken.parse(whole, Integer.MAX_VALUE, policy));
        return token == null
                ? new Resemblance(null, null)
                : new Resemblance(
                        read(() -> DecodedSegment.readHeader(token.header())),
                        read(() -> DecodedSegment.readPayload(token.payload())));
    }

    private static <T> @Nullable T read(Supplier<T> step) {
        try {
            return step.get();
        } catch (MalformedJsonException | VerificationException e) {
            return null;
        }
    }

    private int to(Inspected type) {
        int score = header == null ? 0 : ofHeader(type.policy(), header.values());
        return payload == null ? score : score + ofTimes(type.policy(), payload) + ofClaims(type, payload);
    }

    private static int ofHeader(TokenPolicy policy, Map<String, @Nullable Object> header) {
        Object algorithm = header.get("alg");
        boolean signed =
                policy.algorithms().stream().map(Algorithm::headerName).anyMatch(name -> name.equals(algorithm));
        int score = signed ? WEAK : -WEAK;
        score += ofText(policy.type(), header.get("typ"), policy.type().equals("JWT") ? WEAK : DECISIVE);
        if (!policy.contentType().isEmpty() || header.containsKey("cty")) {
            score += ofText(policy.contentType(), header.get("cty"), STRONG);
        }
        if (policy.keyId() == KeyId.REQUIRED) {
            score += header.containsKey("kid") ? WEAK : -WEAK;
        }
        for (String name : policy.headers().keySet()) {
            score += header.containsKey(name) ? STRONG : -WEAK;
        }
        return score;
    }

    private static int ofText(String expected, @Nullable Object found, int weight) {
        return found instanceof String text && text.equalsIgnoreCase(expected) ? weight : -weight;
    }

    private static int ofTimes(TokenPolicy policy, DecodedSegment payload) {
        return ofPresence(policy.expiresAt(), "exp", payload)
                + ofPresence(policy.issuedAt(), "iat", payload)
                + ofPresence(policy.notBefore(), "nbf", payload)
                + ofPresence(policy.id(), "jti", payload);
    }

    private static int ofPresence(Presence presence, String claim, DecodedSegment payload) {
        boolean there = payload.members().containsKey(claim);
        return switch (presence) {
            case ALWAYS -> there ? WEAK : -WEAK;
            case NEVER -> there ? -WEAK : 0;
            case WAIVABLE -> there ? WEAK : 0;
            case IF_SET -> 0;
        };
    }

    private static int ofClaims(Inspected type, DecodedSegment payload) {
        TokenPolicy policy = type.policy();
        int score = 0;
        for (Map.Entry<String, ClaimSource> claim : policy.claims().entrySet()) {
            score += ofClaim(claim.getKey(), claim.getValue(), payload);
        }
        boolean open = policy.otherClaims()
                || (policy.grants() != null && policy.grants().isEmpty());
        for (String name : payload.members().keySet()) {
            if (!RegisteredClaims.NAMES.contains(name)
                    && !policy.claims().containsKey(name)
                    && !isOfGrants(policy, name)) {
                score += type.grants().containsKey(name) && open ? STRONG : open ? 0 : -STRONG;
            }
        }
        return score + ofGrants(type, payload);
    }

    private static int ofClaim(String name, ClaimSource source, DecodedSegment payload) {
        byte[] json = payload.members().get(name);
        if (source instanceof ClaimSource.Constant constant) {
            return json != null && isConstant(name, constant, json) ? DECISIVE : -STRONG;
        }
        if (json == null) {
            return source instanceof ClaimSource.FromKey ? -WEAK : 0;
        }
        return RegisteredClaims.NAMES.contains(name) ? WEAK : STRONG;
    }

    private static boolean isConstant(String name, ClaimSource.Constant constant, byte[] json) {
        return Boolean.TRUE.equals(read(() -> constant.isNext(JsonReader.of(json, name))));
    }

    private static boolean isOfGrants(TokenPolicy policy, String name) {
        return policy.grants() != null
                && !policy.grants().isEmpty()
                && policy.grants().get(0).equals(name);
    }

    private static int ofGrants(Inspected type, DecodedSegment payload) {
        List<String> container = type.policy().grants();
        if (container == null || container.isEmpty()) {
            return 0;
        }
        Map<String, byte[]> members = payload.members();
        for (String name : container) {
            byte[] json = members.get(name);
            DecodedSegment object =
                    json == null || json[0] != '{' ? null : read(() -> DecodedSegment.readPayload(json));
            if (object == null) {
                return -STRONG;
            }
            members = object.members();
        }
        long known = members.keySet().stream().filter(type::isGrant).count();
        return STRONG + STRONG * (int) Math.min(known, 2);
    }

    /** Shows nothing of what is in it. */
    @Override
    public String toString() {
        return "Resemblance[redacted]";
    }
}
