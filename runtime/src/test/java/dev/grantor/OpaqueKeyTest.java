package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.OpaqueKeyProvider.opaque;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.acme.PairTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SigningException;
import dev.grantor.testsupport.KeyPairs;
import dev.grantor.testsupport.OpaqueKeyProvider;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.Security;
import java.security.SignatureException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

/** Private keys of a provider that show nothing of themselves: what does not fit is told by a signature. */
class OpaqueKeyTest {

    private static final String[] OF_FIXED_LENGTH = {
        "SHA256withRSA",
        "SHA384withRSA",
        "SHA512withRSA",
        "RSASSA-PSS",
        "SHA256withECDSAinP1363Format",
        "SHA384withECDSAinP1363Format",
        "SHA512withECDSAinP1363Format",
        "Ed25519",
        "EdDSA"
    };

    private static final String[] DER = {"SHA256withECDSA", "SHA384withECDSA", "SHA512withECDSA"};

    private static final String FAILED = "The security provider of the private key threw ";

    @AfterEach
    void removeProvider() {
        Security.removeProvider(OpaqueKeyProvider.NAME);
    }

    private static OpaqueKeyProvider install(String... algorithms) {
        OpaqueKeyProvider provider = new OpaqueKeyProvider(algorithms);
        Security.addProvider(provider);
        return provider;
    }

    private static String jwt(SigningKey key) {
        return PairTokens.builder(key).subject(CANARY).build().toJwt();
    }

    private static void assertSigns(Algorithm algorithm, KeyPair pair) {
        String jwt = jwt(SigningKey.of(algorithm, opaque(pair.getPrivate())));

        assertThat(PairTokens.verifier()
                        .key(VerificationKey.of(algorithm, pair.getPublic()))
                        .build()
                        .verify(jwt)
                        .claims()
                        .subject())
                .isEqualTo(CANARY);
    }

    private static void assertOtherCurve(Algorithm algorithm, PrivateKey key) {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is of another curve: %s takes keys of ".formatted(algorithm.headerName()),
                () -> SigningKey.of(algorithm, opaque(key)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*", value = Algorithm.class)
    void keyThatShowsNothingSigns(Algorithm algorithm) {
        install(OF_FIXED_LENGTH);
        assertSigns(algorithm, KeyPairs.of(algorithm));
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void signaturesInDerAreConverted(Algorithm algorithm) {
        install(DER);
        assertSigns(algorithm, KeyPairs.of(algorithm));
    }

    /** Of four signatures of P-521, one has an r and an s that are shorter than 66 bytes. */
    @Test
    void shortNumbersAreNoOtherCurve() {
        install(DER);
        for (int i = 0; i < 50; i++) {
            assertSigns(Algorithm.ES512, KeyPairs.of(Algorithm.ES512));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ES256, secp384r1",
        "ES256, secp521r1",
        "ES384, secp256r1",
        "ES384, secp521r1",
        "ES512, secp256r1",
        "ES512, secp384r1"
    })
    void keyOfAnotherCurveIsRefused(Algorithm algorithm, String curve) {
        PrivateKey key = KeyPairs.ec(curve).getPrivate();

        install(OF_FIXED_LENGTH);
        assertOtherCurve(algorithm, key);

        removeProvider();
        install(DER);
        assertOtherCurve(algorithm, key);
    }

    @Test
    void keyOfAnotherEdwardsCurveIsRefused() {
        OpaqueKeyProvider provider = install(OF_FIXED_LENGTH);
        provider.change(signature -> new byte[114]); // of Ed448
        assertOtherCurve(Algorithm.EDDSA, KeyPairs.of(Algorithm.EDDSA).getPrivate());
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "PS256"})
    void shortRsaKeyIsRefused(Algorithm algorithm) {
        PrivateKey key = opaque(KeyPairs.rsa(1024).getPrivate());

        install(OF_FIXED_LENGTH);
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "has 1024 bits, and an RSA key must have 2048 to 16384",
                () -> SigningKey.of(algorithm, key));
    }

    @ParameterizedTest
    @CsvSource({"RS256, ES256", "ES256, RS256", "EDDSA, ES256", "PS256, EDDSA"})
    void keyOfAnotherKindIsRefused(Algorithm algorithm, Algorithm kind) {
        PrivateKey key = opaque(KeyPairs.of(kind).getPrivate());

        install(OF_FIXED_LENGTH);
        assertInvalid(ErrorCode.PARAMETER_TYPE, "key", "is no ", () -> SigningKey.of(algorithm, key));
    }

    static final Exception[] FAILURES = {
        new SignatureException(CANARY, new IllegalStateException(CANARY)),
        new ProviderException(CANARY),
        new IllegalStateException(CANARY)
    };

    @ParameterizedTest
    @FieldSource("FAILURES")
    void failureOfTheFirstSignatureIsNoFaultOfTheKey(Exception failure) {
        PrivateKey key = opaque(KeyPairs.of(Algorithm.ES256).getPrivate());

        OpaqueKeyProvider provider = install(OF_FIXED_LENGTH);
        provider.fail(failure);

        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                FAILED + failure.getClass().getName(),
                () -> SigningKey.of(Algorithm.ES256, key));
    }

    @ParameterizedTest
    @FieldSource("FAILURES")
    void failureOfALaterSignatureIsToldByItsClass(Exception failure) {
        OpaqueKeyProvider provider = install(OF_FIXED_LENGTH);
        SigningKey key = SigningKey.of(
                Algorithm.ES256, opaque(KeyPairs.of(Algorithm.ES256).getPrivate()));
        provider.fail(failure);

        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                FAILED + failure.getClass().getName(),
                () -> jwt(key));
    }

    /** Whatever those before it say, which have no such keys. */
    @ParameterizedTest
    @EnumSource(names = {"RS256", "PS256", "ES256", "ES512", "EDDSA"})
    void providerThatCannotReachTheKeyIsToBlame(Algorithm algorithm) {
        PrivateKey key = opaque(KeyPairs.of(algorithm).getPrivate());

        OpaqueKeyProvider provider = install(OF_FIXED_LENGTH);
        provider.failAtStart(new ProviderException(CANARY));

        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                FAILED + "java.security.ProviderException",
                () -> SigningKey.of(algorithm, key));
    }

    @Test
    void providerOfDerThatCannotReachTheKeyIsToBlame() {
        PrivateKey key = opaque(KeyPairs.of(Algorithm.ES256).getPrivate());

        OpaqueKeyProvider provider = install(DER);
        provider.failAtStart(new ProviderException(CANARY));

        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                FAILED + "java.security.ProviderException",
                () -> SigningKey.of(Algorithm.ES256, key));
    }

    @Test
    void cancellationIsPassedOn() {
        PrivateKey key = opaque(KeyPairs.of(Algorithm.ES256).getPrivate());

        OpaqueKeyProvider provider = install(OF_FIXED_LENGTH);
        provider.fail(new CancellationException(CANARY));

        assertThrows(CancellationException.class, () -> SigningKey.of(Algorithm.ES256, key));
    }

    @Test
    void derThatIsNoneIsAFailureOfTheProvider() {
        PrivateKey key = opaque(KeyPairs.of(Algorithm.ES256).getPrivate());

        OpaqueKeyProvider provider = install(DER);
        provider.change(signature -> CANARY.getBytes(US_ASCII));

        refusal(SigningException.class, ErrorCode.KEY_UNAVAILABLE, FAILED, () -> SigningKey.of(Algorithm.ES256, key));
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "PS256", "ES256", "EDDSA"})
    void keyThatNoProviderTakesIsRefused(Algorithm algorithm) {
        PrivateKey key = opaque(KeyPairs.of(algorithm).getPrivate());

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "no security provider of this JVM signs with it and " + algorithm.headerName(),
                () -> SigningKey.of(algorithm, key));
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256"})
    void keyThatItsProviderRefusesIsRefused(Algorithm algorithm) {
        PrivateKey key = opaque(KeyPairs.of(algorithm).getPrivate());

        OpaqueKeyProvider provider = install(OF_FIXED_LENGTH);
        provider.failAtStart(new InvalidKeyException(CANARY));

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "no security provider of this JVM signs with it",
                () -> SigningKey.of(algorithm, key));
    }
}
