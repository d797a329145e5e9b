package dev.grantor.shapes;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.AsText;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.CommaSeparated;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.SpaceSeparated;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import dev.grantor.annotation.WireNumber;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A token with claims of every kind that only tokens have. */
@Token(
        type = "at+jwt",
        algorithms = {Algorithm.HS256, Algorithm.HS384, Algorithm.HS512},
        keyId = KeyId.REQUIRED,
        ttl = "PT5M",
        minTtl = "PT1M",
        maxTtl = "PT1H",
        exp = Presence.WAIVABLE,
        nbf = Presence.ALWAYS,
        backdate = "PT10S")
public interface ServiceToken {

    enum Level {
        @WireNumber(0)
        GUEST,
        @WireNumber(10)
        HOST
    }

    @Claim("iss")
    @FromKey
    URI issuer();

    @Claim("aud")
    Set<String> audiences();

    @Claim("sub")
    @Waivable
    @NotBlank
    @Nullable
    String subject();

    @Claim("kid")
    @FromKey("kid")
    String keyId();

    @Claim
    @Constant("2")
    int version();

    @Claim
    @Constant("0.5")
    BigDecimal ratio();

    @Claim(value = "kind", within = "context")
    @Constant("service")
    String kind();

    @Claim
    Level level();

    @Claim("scope")
    @SpaceSeparated
    Set<Weekday> scopes();

    @Claim
    @CommaSeparated
    @Nullable
    List<String> regions();

    @Claim
    @AsText
    boolean moderator();

    @Claim
    @AsText
    @Nullable
    Map<String, List<String>> capability();

    @Claim
    default Duration validFor() {
        return Duration.ofMinutes(level() == Level.HOST ? 60 : 5);
    }

    @Claim(within = {"context", "grants"})
    @Nullable
    EmployeeGrant employee();

    @Claim("booked")
    Optional<BookingGrant> booking();

    @Header("tenant")
    Optional<String> tenant();

    @Header("realm")
    @Constant("acme")
    String realm();

    @Check
    default void guestsModerateNothing() {
        if (level() == Level.GUEST && moderator()) {
            throw new IllegalArgumentException("guests moderate nothing");
        }
    }
}
