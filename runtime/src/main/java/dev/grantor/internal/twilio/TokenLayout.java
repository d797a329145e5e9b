package dev.grantor.internal.twilio;

import dev.grantor.codec.JsonName;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is one vendor's own in a token: the header, the claims that hold account, key and id, the object that holds the
 * grants, and the range of lifetimes. {@code iat}, {@code nbf} and {@code exp} are RFC 7519's.
 *
 * @param container the claim that holds the grants
 * @param identityMember the member of the container that is the identity, not a grant
 * @param reservedClaims the claims that the token writes itself
 * @param regions the values that {@code regionParameter} may have
 */
public record TokenLayout(
        String algorithm,
        String type,
        String contentType,
        String regionParameter,
        Pattern regions,
        JsonName idClaim,
        JsonName keyClaim,
        JsonName accountClaim,
        JsonName container,
        JsonName identityMember,
        Set<String> reservedClaims,
        Duration defaultTtl,
        Duration maxTtl) {

    /**
     * Twilio's, version 1 of its "first party authentication". A region is a label of a host name, hence 63 characters.
     */
    public static final TokenLayout TWILIO = new TokenLayout(
            "HS256",
            "JWT",
            "twilio-fpa;v=1",
            "twr",
            Pattern.compile("[a-z0-9-]{1,63}"),
            JsonName.of("jti"),
            JsonName.of("iss"),
            JsonName.of("sub"),
            JsonName.of("grants"),
            JsonName.of("identity"),
            Set.of("jti", "iss", "sub", "iat", "nbf", "exp", "grants"),
            Duration.ofHours(1),
            Duration.ofHours(24));

    private static final int MILLISECONDS_OF_A_MINUTE = 60_000;

    /** The path of a grant in messages, for example {@code grants.video}. */
    public String grantPath(String key) {
        return container.toString() + '.' + key;
    }

    /** The lifetime in whole seconds, rounded down. */
    public long ttlSeconds(@Nullable Duration ttl) {
        long seconds = Parameters.required("ttl", ttl).toSeconds();
        if (seconds < 1 || seconds > maxTtl.toSeconds()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    "ttl",
                    "must be 1 s to %s s = %s h, but is %s%s"
                            .formatted(maxTtl.toSeconds(), maxTtl.toHours(), ttl, millisecondsHint(seconds)),
                    TwilioErrors.of(ErrorCode.PARAMETER_RANGE, "ttl"));
        }
        return seconds;
    }

    private String millisecondsHint(long seconds) {
        boolean likely = seconds > maxTtl.toSeconds()
                && seconds / 1000 <= maxTtl.toSeconds()
                && seconds % MILLISECONDS_OF_A_MINUTE == 0;
        return likely ? " (for milliseconds write Duration.ofMillis(%s))".formatted(seconds) : "";
    }

    public String checkRegion(@Nullable String region) {
        String given = Parameters.required("region", region);
        Matcher matcher = regions.matcher(given);
        if (!matcher.matches()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_FORMAT,
                    "region",
                    ("must be 1 to 63 lower-case letters a to z, digits and hyphens, for example \"ie1\", but is "
                                    + "not from index %s on")
                            .formatted(matcher.lookingAt() ? matcher.end() : 0));
        }
        return given;
    }

    public String checkClaimName(@Nullable String name) {
        String text = Parameters.text("name", name);
        if (reservedClaims.contains(text)) {
            throw reserved(text, "The claim \"%s\" is written by the token itself");
        }
        return text;
    }

    /**
     * Asks a grant's type, whose code may be anybody's, for its key, and checks it.
     *
     * @param type the class of the type, for messages
     */
    public String grantKey(Class<?> type, Supplier<String> key) {
        String given;
        try {
            given = key.get();
        } catch (Exception e) {
            throw Parameters.failed("key", type.getName(), e);
        }
        return checkGrantKey(given);
    }

    public String checkGrantKey(@Nullable String key) {
        String text = Parameters.text("key", key);
        if (text.equals(identityMember.toString())) {
            throw reserved(text, "The key \"%s\" is not a grant's: the token's identity has this name");
        }
        return text;
    }

    private static GrantConflictException reserved(String name, String message) {
        return new GrantConflictException(
                ErrorCode.CONFLICT_RESERVED,
                name,
                message.formatted(name),
                TwilioErrors.of(ErrorCode.CONFLICT_RESERVED, name));
    }
}
