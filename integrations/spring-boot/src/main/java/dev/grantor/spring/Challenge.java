package dev.grantor.spring;

import dev.grantor.error.ErrorCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What a request needs, as RFC 6750 §3 says it.
 *
 * @param error null if the request had no token
 * @param code why a token was refused; null if that is not known
 * @param grants the keys of the grants that are missing
 */
record Challenge(
        HttpStatus status, @Nullable String error, @Nullable ErrorCode code, List<String> grants) {

    /** The characters of a scope, which a key may have besides others (RFC 6749 §3.3). */
    private static final String SCOPE = "[\\x21\\x23-\\x5B\\x5D-\\x7E]+";

    static Challenge noToken() {
        return new Challenge(HttpStatus.UNAUTHORIZED, null, null, List.of());
    }

    static Challenge badToken(@Nullable ErrorCode code) {
        return new Challenge(HttpStatus.UNAUTHORIZED, "invalid_token", code, List.of());
    }

    static Challenge missingGrants(List<String> grants) {
        return new Challenge(HttpStatus.FORBIDDEN, "insufficient_scope", null, grants);
    }

    void answer(HttpServletResponse response) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, headerValue());
        response.setStatus(status.value());
    }

    private String headerValue() {
        StringJoiner parameters = new StringJoiner(", ", "Bearer ", "").setEmptyValue("Bearer");
        if (error != null) {
            parameters.add("error=\"%s\"".formatted(error));
        }
        if (code != null) {
            parameters.add("error_description=\"%s\"".formatted(code));
        }
        if (!grants.isEmpty() && grants.stream().allMatch(grant -> grant.matches(SCOPE))) {
            parameters.add("scope=\"%s\"".formatted(String.join(" ", grants)));
        }
        return parameters.toString();
    }
}
