package dev.grantor.spring;

import dev.grantor.VerifiedToken;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.Objects;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A request that a verified token authenticates: the token is the principal, and each of its grants an authority,
 * {@code GRANT_} and the grant's key ({@code GRANT_room_booking}). Its name is the token's id ({@code jti}), since a
 * subject may be nobody's business in a log.
 */
public final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "GRANT_";

    private final transient VerifiedToken<?> token;

    private TokenAuthentication(VerifiedToken<?> token, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.token = token;
        setAuthenticated(true);
    }

    /** The authentication of a request with this token. */
    public static TokenAuthentication of(VerifiedToken<?> token) {
        return new TokenAuthentication(
                Objects.requireNonNull(token, "token"),
                token.grantKeys().stream()
                        .map(key -> new SimpleGrantedAuthority(authority(key)))
                        .toList());
    }

    static String authority(String grantKey) {
        return PREFIX + grantKey;
    }

    /** The token. */
    @Override
    public VerifiedToken<?> getPrincipal() {
        return token;
    }

    /** Nothing: the token's text is not kept. */
    @Override
    public Object getCredentials() {
        return "";
    }

    /** The token's id; {@code token} if it has none. */
    @Override
    public String getName() {
        return token.id().orElse("token");
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(TokenAuthentication.class.getName());
    }

    /** The same token, and nothing else, makes it the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TokenAuthentication that && that.token == token;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(token);
    }

    /** Shows the grants' keys, and nothing else of the token. */
    @Override
    public String toString() {
        return "TokenAuthentication" + getAuthorities();
    }
}
