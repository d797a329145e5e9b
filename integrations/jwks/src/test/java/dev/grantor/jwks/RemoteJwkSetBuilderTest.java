package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.net.URI;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteJwkSetBuilderTest {

    private static final URI ADDRESS = URI.create("https://auth.acme.example/jwks");

    private static void assertRefused(ErrorCode code, String path, Executable call) {
        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, call);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal).hasMessageThat().doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://auth.acme.example/jwks",
                "HTTPS://auth.acme.example",
                "https://auth.acme.example:8443/jwks?version=1",
                "http://localhost:8080/jwks",
                "http://LocalHost/jwks",
                "http://127.0.0.1/jwks",
                "http://127.1.2.3/jwks",
                "http://[::1]:80/jwks"
            })
    void goodAddresses(String address) {
        RemoteJwkSet.of(URI.create(address)).close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://auth.acme.example/jwks",
                "http://127.0.0.1.acme.example/jwks",
                "http://localhost.acme.example/jwks",
                "http://128.0.0.1/jwks",
                "http://[::2]/jwks",
                "http://0.0.0.0/jwks",
                "ftp://localhost/jwks",
                "file:///etc/jwks",
                "/jwks",
                "jwks",
                "https:jwks",
                "https:///jwks",
                "//auth.acme.example/jwks",
                "mailto:hidden@acme.example",
                "https://hidden@auth.acme.example/jwks",
                "https://user:hidden@auth.acme.example/jwks",
                "https://auth.acme.example/jwks#hidden",
                "https://auth.acme.example/jwks#"
            })
    void badAddresses(String address) {
        assertRefused(ErrorCode.PARAMETER_FORMAT, "address", () -> RemoteJwkSet.builder(URI.create(address)));
    }

    @Test
    void theAddressIsRequired() {
        assertRefused(ErrorCode.PARAMETER_MISSING, "address", () -> RemoteJwkSet.of(null));
    }

    private static Stream<Arguments> durations() {
        return Stream.of(
                duration("cacheTime", RemoteJwkSet.Builder::cacheTime, "PT1M", "PT24H"),
                duration("minRefreshInterval", RemoteJwkSet.Builder::minRefreshInterval, "PT1S", "PT1H"),
                duration("outageTolerance", RemoteJwkSet.Builder::outageTolerance, "PT0S", "PT24H"),
                duration("timeout", RemoteJwkSet.Builder::timeout, "PT0.1S", "PT30S"));
    }

    private static Arguments duration(
            String name,
            BiFunction<RemoteJwkSet.Builder, Duration, RemoteJwkSet.Builder> setter,
            String min,
            String max) {
        return Arguments.of(name, setter, Duration.parse(min), Duration.parse(max));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("durations")
    void durationsHaveRanges(
            String name,
            BiFunction<RemoteJwkSet.Builder, Duration, RemoteJwkSet.Builder> setter,
            Duration min,
            Duration max) {
        RemoteJwkSet.Builder builder = RemoteJwkSet.builder(ADDRESS);

        assertThat(setter.apply(builder, min)).isSameInstanceAs(builder);
        assertThat(setter.apply(builder, max)).isSameInstanceAs(builder);
        assertRefused(ErrorCode.PARAMETER_RANGE, name, () -> setter.apply(builder, min.minusNanos(1)));
        assertRefused(ErrorCode.PARAMETER_RANGE, name, () -> setter.apply(builder, max.plusNanos(1)));
        assertRefused(ErrorCode.PARAMETER_MISSING, name, () -> setter.apply(builder, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT24H"})
    void theLongestTimeoutFitsEveryCacheTime(String cacheTime) {
        RemoteJwkSet.builder(ADDRESS)
                .cacheTime(Duration.parse(cacheTime))
                .timeout(Duration.ofSeconds(30))
                .build()
                .close();
    }

    @Test
    void theIntervalIsShorterThanTheCacheTime() {
        RemoteJwkSet.Builder builder = RemoteJwkSet.builder(ADDRESS).minRefreshInterval(Duration.ofMinutes(5));

        assertRefused(ErrorCode.PARAMETER_RANGE, "minRefreshInterval", builder::build);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "[RP]S.*")
    void algorithmsOfRsaCanBeChosen(Algorithm algorithm) {
        RemoteJwkSet.builder(ADDRESS).rsaAlgorithm(algorithm).build().close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "[RP]S.*")
    void otherAlgorithmsAreRefused(Algorithm algorithm) {
        assertRefused(
                ErrorCode.PARAMETER_RANGE,
                "rsaAlgorithm",
                () -> RemoteJwkSet.builder(ADDRESS).rsaAlgorithm(algorithm));
    }

    @Test
    void theAlgorithmIsRequired() {
        assertRefused(
                ErrorCode.PARAMETER_MISSING,
                "rsaAlgorithm",
                () -> RemoteJwkSet.builder(ADDRESS).rsaAlgorithm(null));
    }
}
