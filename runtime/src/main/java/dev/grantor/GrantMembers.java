package dev.grantor;

import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grants of a token that is being built, in the order in which they were added, copied when they are added. */
final class GrantMembers {

    private static final int USUAL_GRANTS = 4;

    private final TokenPolicy policy;

    /** Copied before it is changed if a {@link GrantSet} has it. */
    private List<Member> members = new ArrayList<>(USUAL_GRANTS);

    private boolean shared;

    GrantMembers(TokenPolicy policy) {
        this.policy = policy;
    }

    <T> void add(GrantType<T> type, @Nullable T grant) {
        String key = checkKey(policy, type);
        requireNew(key);
        String parent = policy.grantsPath();
        T copy = parent.isEmpty()
                ? GeneratedSupport.copy(key, type, grant)
                : GeneratedSupport.copyMember(parent, key, type, grant);
        changeable().add(new Grant<>(key, type, copy));
    }

    void add(String key, @Nullable Map<String, ?> grant) {
        requireNew(checkKey(policy, key));
        changeable().add(new FreeForm(key, GeneratedSupport.copyFreeForm(policy.grantPath(key), grant)));
    }

    /** The key of a grant of this type, if the token can have one. */
    static String checkKey(TokenPolicy policy, GrantType<?> type) {
        return checkKey(policy, key(type));
    }

    static String key(GrantType<?> type) {
        return Parameters.text("key", Parameters.supplied("key", type, type::key));
    }

    private static String checkKey(TokenPolicy policy, @Nullable String key) {
        String text = Parameters.text("key", key);
        String accessor = policy.reservedKeys().get(text);
        boolean isToken = policy.grants() != null && policy.grants().isEmpty();
        boolean isOfTokens = policy.claims().containsKey(text)
                || TokenPolicy.TIMES_AND_ID.contains(text)
                || TokenPolicy.ORIGIN.contains(text);
        if (accessor != null && !accessor.isEmpty()) {
            throw reserved(policy, text, "a %s has it as %s(…)".formatted(policy.name(), accessor));
        }
        if (accessor != null || (isToken && isOfTokens)) {
            throw reserved(policy, text, "it is the token's own");
        }
        return text;
    }

    private static GrantConflictException reserved(TokenPolicy policy, String key, String remedy) {
        return new GrantConflictException(
                ErrorCode.CONFLICT_RESERVED,
                key,
                "The key \"%s\" is not for the open place: %s".formatted(ShownText.ofName(key), remedy),
                policy.error(ErrorCode.CONFLICT_RESERVED, TokenPart.PARAMETER, key));
    }

    private void requireNew(String key) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(key)) {
                throw new GrantConflictException(
                        ErrorCode.CONFLICT_DUPLICATE,
                        key,
                        "The token has a grant \"%s\" already".formatted(ShownText.ofName(key)),
                        policy.error(ErrorCode.CONFLICT_DUPLICATE, TokenPart.PARAMETER, policy.grantPath(key)));
            }
        }
    }

    private List<Member> changeable() {
        if (shared) {
            members = new ArrayList<>(members);
            shared = false;
        }
        return members;
    }

    /** What has been added so far. */
    List<Member> share() {
        shared = true;
        return members;
    }

    /** A grant that is to be written. */
    sealed interface Member {

        String key();

        void write(JsonWriter out);
    }

    private record Grant<T>(String key, ClaimCodec<T> type, T value) implements Member {

        @Override
        public void write(JsonWriter out) {
            out.name(key);
            out.object(type, value);
        }

        @Override
        public String toString() {
            return "Grant[redacted]";
        }
    }

    private record FreeForm(String key, @Nullable Object value) implements Member {

        @Override
        public void write(JsonWriter out) {
            out.name(key);
            out.freeForm(value);
        }

        @Override
        public String toString() {
            return "FreeForm[redacted]";
        }
    }
}
