package dev.grantor;

import dev.grantor.codec.ClaimCodec;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.internal.parameter.Parameters;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a grant: its key in a token, and how its value is written and read. Generated for every {@code @Grant}
 * interface as the {@code TYPE} constant of its companion ({@code VideoGrants.TYPE}); one written by hand works
 * everywhere a generated one does, if it implements {@link #copy} where its values can change.
 *
 * <p>A grant is one JSON object: {@link #write} writes exactly one, {@link #read} reads exactly one.
 *
 * @param <T> the Java type of the grant
 */
public interface GrantType<T> extends ClaimCodec<T> {

    /**
     * Finds the generated type of a grant by reflection, for frameworks that know only the interface. In your own code
     * write {@code VideoGrants.TYPE}, which the compiler checks.
     *
     * @param grant an interface with {@code @Grant} that was compiled with Grantor's processor
     * @throws InvalidParameterException if it is null, has no generated companion, or its module is not open to Grantor
     */
    static <T> GrantType<T> of(Class<T> grant) {
        return GeneratedTypes.grant(Parameters.required("grant", grant));
    }

    /**
     * Finds the generated type of a grant as {@link #of} does, for frameworks that ask of any class; empty if there is
     * none.
     *
     * @throws InvalidParameterException if it is null, or there is one and its module is not open to Grantor
     */
    static <T> Optional<GrantType<T>> find(Class<T> grant) {
        return GeneratedTypes.findGrant(Parameters.required("grant", grant));
    }

    /** The grant's key: the name of its member in a token, for example {@code video}. */
    String key();

    /** The grant's Java type; for a generated one, the annotated interface. */
    Class<T> javaType();

    /**
     * The grant as a JSON object, as it stands in a token.
     *
     * @throws InvalidParameterException if the value is null, or {@link #write} fails or does not write one JSON object
     * @throws TokenTooLargeException if it is longer than 1,048,576 bytes of UTF-8
     */
    default String toJson(T value) {
        return GrantJson.write(this, value);
    }

    /**
     * Reads the grant from a JSON object as it stands in a token. Members that the grant does not know are skipped.
     *
     * @throws InvalidParameterException if the text is null
     * @throws MalformedTokenException if the text is longer than 1,048,576 bytes of UTF-8, is not strictly one JSON
     *     object, or does not fit the grant; the path begins with the key
     */
    default T fromJson(String json) {
        return GrantJson.read(this, json);
    }

    /**
     * Reads the grant from what another JWT library made of its JSON object, Spring Security's
     * {@code jwt.getClaimAsMap(…)} for example: texts, numbers, booleans, null, maps and lists. Whether the token's
     * signature is right is that library's matter.
     *
     * @throws InvalidParameterException if the map is null
     * @throws MalformedTokenException if it has something else in it, or does not fit the grant; the path begins with
     *     the key
     */
    default T fromMap(Map<String, ?> grant) {
        return GrantJson.read(this, grant);
    }
}
