package dev.grantor.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A token that a request has brought, before anything is known of it. */
final class BearerToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private @Nullable String jwt;

    BearerToken(String jwt) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.jwt = jwt;
    }

    @Override
    public @Nullable String getCredentials() {
        return jwt;
    }

    @Override
    public Object getPrincipal() {
        return "bearer";
    }

    @Override
    public void eraseCredentials() {
        super.eraseCredentials();
        jwt = null;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "BearerToken[redacted]";
    }
}
