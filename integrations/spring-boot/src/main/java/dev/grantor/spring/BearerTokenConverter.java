package dev.grantor.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Takes the token from a request's header, {@code Authorization: Bearer …} (RFC 6750 §2.1), and from nowhere else. */
final class BearerTokenConverter implements AuthenticationConverter, RequestMatcher {

    private static final String SCHEME = "bearer";

    @Override
    public @Nullable BearerToken convert(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (headers.stream().noneMatch(BearerTokenConverter::isBearer)) {
            return null;
        }
        if (headers.size() > 1) {
            throw new BadCredentialsException("The request has several Authorization headers");
        }
        return new BearerToken(headers.get(0).substring(SCHEME.length()).strip());
    }

    /** Whether a request has a bearer token, good or not. No browser adds one by itself. */
    @Override
    public boolean matches(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).stream()
                .anyMatch(BearerTokenConverter::isBearer);
    }

    private static boolean isBearer(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                && (header.length() == SCHEME.length() || header.charAt(SCHEME.length()) == ' ');
    }
}
