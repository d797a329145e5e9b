package dev.grantor;

import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.claims.FreeFormJson;
import dev.grantor.internal.claims.UnknownClaimPolicy;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.ShownText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grants in an open place of a token ({@code @Grants}), each under its key. Grants are read when they are asked
 * for. Immutable and safe to share between threads.
 */
public final class GrantSet {

    private static final byte[] EMPTY_GRANT = {'{', '}'};
    private static final int MAX_BYTES = 1_048_576;

    private final TokenPolicy policy;
    private final UnknownMembers unknown;

    /** What was built; null if it was read. */
    private final @Nullable List<GrantMembers.Member> built;

    /** What was read: JSON by keys. */
    private final Map<String, byte[]> read;

    private GrantSet(
            TokenPolicy policy,
            UnknownMembers unknown,
            @Nullable List<GrantMembers.Member> built,
            Map<String, byte[]> read) {
        this.policy = policy;
        this.unknown = unknown;
        this.built = built;
        this.read = read;
    }

    static GrantSet of(TokenPolicy policy, List<GrantMembers.Member> members) {
        return new GrantSet(policy, UnknownClaimPolicy.IGNORED, members, Map.of());
    }

    /** The keys of all grants, those that nobody declared too, in the order of the token. */
    public Set<String> keys() {
        if (built == null) {
            return Collections.unmodifiableSet(read.keySet());
        }
        return built.stream()
                .map(GrantMembers.Member::key)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return built == null ? read.isEmpty() : built.isEmpty();
    }

    /**
     * A grant; empty if the token does not have it. It is read as its declaration says: required claims are there,
     * types are exact, checks pass.
     *
     * @throws MalformedTokenException if the token's grant does not fit the declaration
     * @throws InvalidParameterException if the type is null, or was written by hand and fails to give a key
     * @throws GrantConflictException if the key of the type is one that no grant of the token can have
     */
    public <G> Optional<G> grant(GrantType<G> type) {
        String key = GrantMembers.checkKey(policy, Parameters.required("type", type));
        byte[] json = json().get(key);
        if (json == null) {
            return Optional.empty();
        }
        try {
            JsonReader in = policy.grantsPath().isEmpty()
                    ? JsonReader.of(json, key, unknown)
                    : JsonReader.ofMember(json, policy.grantsPath(), key, unknown);
            G grant = in.next(type);
            in.end();
            return Optional.of(grant);
        } catch (MalformedJsonException e) {
            throw policy.malformed(TokenPart.PAYLOAD, e);
        }
    }

    /**
     * A grant that the token must have.
     *
     * @throws ClaimMismatchException if the token does not have it
     * @throws MalformedTokenException as {@link #grant(GrantType)} does
     * @throws InvalidParameterException as {@link #grant(GrantType)} does
     * @throws GrantConflictException as {@link #grant(GrantType)} does
     */
    public <G> G require(GrantType<G> type) {
        return grant(type).orElseThrow(() -> missing(policy, type));
    }

    static ClaimMismatchException missing(TokenPolicy policy, GrantType<?> type) {
        String path = policy.grantPath(ShownText.ofName(GrantMembers.key(type)));
        return new ClaimMismatchException(ErrorCode.GRANT_MISSING, path, "the token does not have this grant", null);
    }

    /**
     * A grant as free-form JSON, for one that nobody declared; empty if the token does not have it. What is in it is a
     * string, boolean, number, null, or an unmodifiable list or map of these.
     *
     * @throws MalformedTokenException if a number in it fits neither a {@code double} nor 64 characters, {@code 1e400}
     * @throws InvalidParameterException if the key is null
     */
    public Optional<Map<String, @Nullable Object>> grant(String key) {
        byte[] json = json().get(Parameters.required("key", key));
        if (json == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(FreeFormJson.object(json, policy.grantPath(ShownText.ofName(key))));
        } catch (MalformedJsonException e) {
            throw policy.malformed(TokenPart.PAYLOAD, e);
        }
    }

    /** Writes the grants as members of the object that is open; for types of tokens. */
    public void write(JsonWriter out) {
        if (built == null) {
            read.forEach((key, json) -> {
                out.name(key);
                out.freeForm(FreeFormJson.object(json, policy.grantPath(ShownText.ofName(key))));
            });
            return;
        }
        for (int i = 0; i < built.size(); i++) {
            built.get(i).write(out);
        }
    }

    private Map<String, byte[]> json() {
        return built == null ? read : written(built);
    }

    private static Map<String, byte[]> written(List<GrantMembers.Member> members) {
        Map<String, byte[]> json = new LinkedHashMap<>();
        for (GrantMembers.Member member : members) {
            JsonWriter out = JsonWriter.create(MAX_BYTES);
            out.beginObject();
            member.write(out);
            out.endObject();
            JsonReader in = JsonReader.of(out.toByteArray(), "");
            in.beginObject();
            in.nextName();
            json.put(member.key(), in.nextBytes());
        }
        return json;
    }

    /** Says how many grants there are, and nothing of them. */
    @Override
    public String toString() {
        return "GrantSet[" + (built == null ? read.size() : built.size()) + ']';
    }

    /** Reads the grants of a token; for types of tokens. */
    public static final class Reader {

        private final TokenPolicy policy;
        private final UnknownMembers unknown;
        private final Map<String, byte[]> read = new LinkedHashMap<>();

        /** Reads the grants of the token that {@code context} is of. */
        public Reader(TokenContext context) {
            this.policy = context.policy();
            this.unknown = context.unknown();
        }

        /**
         * Reads the value of the member {@code key} of the object that is open: an object, or null, which several
         * libraries write for a grant in which nothing is set. Among the claims of the token, what is no object is a
         * claim that nobody declared.
         */
        public void read(String key, JsonReader in) {
            if (!policy.grantsPath().isEmpty()) {
                read.put(key, in.nextNull() ? EMPTY_GRANT : in.nextObjectBytes());
            } else if (in.hasNextObject()) {
                read.put(key, in.nextObjectBytes());
            } else {
                in.skipUnknown(key, policy.claims().keySet().toArray(String[]::new));
            }
        }

        /** Returns what was read. */
        public GrantSet end() {
            return new GrantSet(policy, unknown, null, read);
        }
    }
}
