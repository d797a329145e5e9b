package dev.grantor;

import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.MembersWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of token: its policy, and how its own claims are written and read. Generated for every {@code @Token}
 * interface as the {@code TYPE} constant of its companion ({@code ServiceTokens.TYPE}); one written by hand works
 * everywhere a generated one does, and is to be a constant, too. Signing, and every check but those of the type's own
 * claims, is the matter of {@link AccessToken} and {@link TokenVerifier}: a type cannot forget one.
 *
 * @param <T> the Java type of the claims
 */
public interface TokenType<T> extends MembersWriter<T> {

    /**
     * Finds the generated type of a token by reflection, for frameworks that know only the interface. In your own code
     * write {@code ServiceTokens.TYPE}, which the compiler checks.
     *
     * @param token an interface with {@code @Token} that was compiled with Grantor's processor
     * @throws InvalidParameterException if it is null, has no generated companion, or its module is not open to Grantor
     */
    static <T> TokenType<T> of(Class<T> token) {
        return GeneratedTypes.token(Parameters.required("token", token));
    }

    /**
     * Finds the generated type of a token as {@link #of} does, for frameworks that ask of any class; empty if there is
     * none.
     *
     * @throws InvalidParameterException if it is null, or there is one and its module is not open to Grantor
     */
    static <T> Optional<TokenType<T>> find(Class<T> token) {
        return GeneratedTypes.findToken(Parameters.required("token", token));
    }

    /** What such tokens have in common: always the same. */
    TokenPolicy policy();

    /** The Java type of the claims; for a generated one, the annotated interface. */
    Class<T> javaType();

    /**
     * Writes the claims that the policy has by {@link TokenPolicy.Builder#claims}: neither constants and claims of the
     * key nor {@code exp}, {@code iat}, {@code nbf} and {@code jti}.
     */
    @Override
    void writeMembers(JsonWriter out, T claims);

    /** The value of a parameter of the header that the policy has by {@link TokenPolicy.Builder#headers}. */
    default @Nullable String header(String name, T claims) {
        return null;
    }

    /** Starts to read one token, whose signature has been verified. */
    TokenReader<T> reader(TokenContext context);

    /** The grant of this type, whether it is a claim or in an open place; empty if there is none. */
    <G> Optional<G> grant(GrantType<G> type, T claims);

    /** The keys of the grants that there are: those that are claims, then those in the open place. */
    default Set<String> grantKeys(T claims) {
        return Set.of();
    }
}
