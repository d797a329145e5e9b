package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Every type that is a JSON string, number or boolean. */
@Grant("scalars")
public interface ScalarsGrant {

    @Claim
    String text();

    @Claim
    boolean yes();

    @Claim
    char letter();

    @Claim
    byte tiny();

    @Claim
    short small();

    @Claim
    int number();

    @Claim
    long large();

    @Claim
    float approximate();

    @Claim
    double precise();

    @Claim
    @Nullable
    Boolean boxedYes();

    @Claim
    @Nullable
    Character boxedLetter();

    @Claim
    @Nullable
    Byte boxedTiny();

    @Claim
    @Nullable
    Short boxedSmall();

    @Claim
    @Nullable
    Integer boxedNumber();

    @Claim
    @Nullable
    Long boxedLarge();

    @Claim
    @Nullable
    Float boxedApproximate();

    @Claim
    @Nullable
    Double boxedPrecise();

    @Claim
    BigInteger huge();

    @Claim
    BigDecimal exact();

    @Claim
    URI address();

    @Claim
    UUID id();

    @Claim
    Weekday day();

    @Claim
    Instant since();

    @Claim(unit = TimeUnit.MILLISECONDS)
    Instant sinceMillis();

    @Claim
    Duration lasts();

    @Claim(unit = TimeUnit.HOURS)
    Duration lastsHours();
}
