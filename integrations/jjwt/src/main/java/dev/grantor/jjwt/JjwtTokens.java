package dev.grantor.jjwt;

import dev.grantor.ClaimsVerifier;
import dev.grantor.GrantType;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.JsonPath;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.VerificationException;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Typed claims and grants from tokens that <b>jjwt has verified</b>, for programs that verify with jjwt and stay with
 * it.
 *
 * <pre>{@code
 * Jws<Claims> jws = Jwts.parser().verifyWith(key).build().parseSignedClaims(jwt);
 * Optional<RoomBookingGrant> booking = JjwtTokens.grant(RoomBookingGrants.TYPE, jws, "grants");
 * }</pre>
 *
 * <p>Every method throws an {@link IllegalStateException} if jjwt on the class path is older than 0.12.
 */
public final class JjwtTokens {

    private JjwtTokens() {}

    /**
     * Returns the claims of a token, if they are right: all that {@link ClaimsVerifier} checks is checked, whatever
     * jjwt was told to check.
     *
     * @throws InvalidParameterException if one of them is null
     * @throws VerificationException as {@link ClaimsVerifier#verify} does
     */
    public static <T> T claims(ClaimsVerifier<T> verifier, Jws<Claims> jws) {
        JjwtVersion.check();
        GeneratedSupport.required("verifier", verifier);
        GeneratedSupport.required("jws", jws);
        return verifier.verify(jws.getHeader(), jws.getPayload());
    }

    /**
     * Returns a grant of a token; empty if it is not there. Nothing but the grant is checked: times, issuer and
     * audience are jjwt's matter.
     *
     * @param within the names of the objects, from the claims down, that the grant is in: for {@code {"grants":
     *     {"video": {…}}}} it is {@code "grants"}; none for a grant that is a claim of its own. The name of the grant
     *     itself is {@link GrantType#key}
     * @throws InvalidParameterException if one of them is null
     * @throws MalformedTokenException if one of the objects, or the grant, is something else, or the grant does not fit
     *     its declaration
     */
    public static <G> Optional<G> grant(GrantType<G> type, Jws<Claims> jws, String... within) {
        JjwtVersion.check();
        String key = GeneratedSupport.required("type", type).key();
        GeneratedSupport.required("within", within);
        Map<?, ?> members = GeneratedSupport.required("jws", jws).getPayload();
        StringBuilder path = new StringBuilder();
        for (String name : within) {
            Map<?, ?> inner = object(members, path, GeneratedSupport.required("within", name));
            if (inner == null) {
                return Optional.empty();
            }
            members = inner;
        }
        String place = path.toString();
        Map<?, ?> grant = object(members, path, key);
        return grant == null ? Optional.empty() : Optional.of(read(type, grant, place));
    }

    @SuppressWarnings("unchecked") // what is read checks that all names are texts
    private static <G> G read(GrantType<G> type, Map<?, ?> grant, String place) {
        try {
            return type.fromMap((Map<String, ?>) grant);
        } catch (MalformedTokenException e) {
            String path = place.isEmpty() ? e.path() : place + '.' + e.path();
            throw new MalformedTokenException(e.code(), path, e.problem());
        }
    }

    private static @Nullable Map<?, ?> object(Map<?, ?> members, StringBuilder path, String name) {
        Object value = members.get(name);
        JsonPath.appendName(path, name);
        if (value == null || value instanceof Map<?, ?>) {
            return (Map<?, ?>) value;
        }
        throw new MalformedTokenException(ErrorCode.MALFORMED_CLAIM, path.toString(), "not an object");
    }
}
