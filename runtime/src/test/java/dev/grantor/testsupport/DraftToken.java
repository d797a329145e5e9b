package dev.grantor.testsupport;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.AccessToken;
import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A token of any declared type, signed with {@link Fixtures#SECRET}, of which a test changes one thing. What it changes
 * is JSON as it stands, so that a number keeps its spelling. Immutable.
 */
public final class DraftToken {

    /** A key of {@link Fixtures#SECRET} that has an id. */
    public static final HmacKey KEY =
            HmacKey.hs256(Secret.text(Fixtures.SECRET)).withId("2026-11");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, String> header;
    private final Map<String, String> payload;

    private DraftToken(Map<String, String> header, Map<String, String> payload) {
        this.header = header;
        this.payload = payload;
    }

    /** Starts with a token that was built. */
    public static DraftToken of(AccessToken token) {
        return new DraftToken(members(Fixtures.headerJson(token)), members(Fixtures.payloadJson(token)));
    }

    private static Map<String, String> members(String json) {
        Map<String, String> members = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, JsonNode> member : MAPPER.readTree(json).properties()) {
                members.put(member.getKey(), member.getValue().toString());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        return members;
    }

    public DraftToken with(String claim, String json) {
        Map<String, String> changed = new LinkedHashMap<>(payload);
        changed.put(claim, json);
        return new DraftToken(header, changed);
    }

    public DraftToken without(String claim) {
        Map<String, String> changed = new LinkedHashMap<>(payload);
        changed.remove(claim);
        return new DraftToken(header, changed);
    }

    public DraftToken withHeader(String parameter, String json) {
        Map<String, String> changed = new LinkedHashMap<>(header);
        changed.put(parameter, json);
        return new DraftToken(changed, payload);
    }

    public DraftToken withoutHeader(String parameter) {
        Map<String, String> changed = new LinkedHashMap<>(header);
        changed.remove(parameter);
        return new DraftToken(changed, payload);
    }

    public String sign() {
        return Forgery.signed(object(header).getBytes(UTF_8), object(payload).getBytes(UTF_8));
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(joining(",", "{", "}"));
    }

    /** Asserts that the token is refused, and that the refusal tells nothing with {@link Refusals#CANARY} in it. */
    public VerificationException assertRefused(TokenVerifier<?> verifier, ErrorCode code, String path) {
        VerificationException refusal = refusal(verifier, code, sign());
        assertThat(refusal.path()).isEqualTo(path);
        return refusal;
    }

    /** As {@link #assertRefused}, of any token, and wherever it is wrong. */
    public static VerificationException refusal(TokenVerifier<?> verifier, ErrorCode code, String jwt) {
        return Refusals.refusal(VerificationException.class, code, "", () -> verifier.verify(jwt));
    }
}
