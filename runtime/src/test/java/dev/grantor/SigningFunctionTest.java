package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.grantor.acme.NamedKeyTokens;
import dev.grantor.acme.RemoteKeyTokens;
import dev.grantor.acme.RotatingToken;
import dev.grantor.acme.RotatingTokens;
import dev.grantor.acme.TenantTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.SigningException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.testsupport.Fixtures;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that is kept elsewhere signs by a function, whose failures are neither the token's nor the caller's. */
class SigningFunctionTest {

    private static final String SECRET = "canary-secret-of-thirty-two-bytes-or-more";
    private static final String OTHER_SECRET = "canary-of-another-key-that-is-just-as-long";

    private static final KeyPair EC = pair("EC");
    private static final KeyPair RSA = pair("RSA");

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BytesSigner hmac(String secret) {
        return input -> {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), "HmacSHA256"));
            return mac.doFinal(input);
        };
    }

    private static BytesSigner signature(String algorithm, KeyPair pair) {
        return input -> {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(pair.getPrivate());
            signature.update(input);
            return signature.sign();
        };
    }

    private static SigningKey hs256(BytesSigner signer) {
        return SigningKey.of(Algorithm.HS256, signer);
    }

    private static String jwt(SigningKey key) {
        return RotatingTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .subject(CANARY)
                .build()
                .toJwt();
    }

    private static String remoteJwt(Algorithm algorithm, BytesSigner signer) {
        return RemoteKeyTokens.builder(SigningKey.of(algorithm, signer))
                .clock(Fixtures.CLOCK)
                .subject(CANARY)
                .build()
                .toJwt();
    }

    private static TokenVerifier<RotatingToken> verifier(String secret) {
        return RotatingTokens.verifier()
                .key(HmacKey.hs256(Secret.text(secret)))
                .clock(Fixtures.CLOCK)
                .build();
    }

    @Test
    void functionSignsWhatIsBeforeTheSignature() {
        List<String> signed = new ArrayList<>();
        SigningKey key = hs256(input -> {
            signed.add(new String(input, US_ASCII));
            return hmac(SECRET).sign(input);
        });

        String first = jwt(key);
        String second = jwt(key);

        assertThat(signed)
                .containsExactly(
                        first.substring(0, first.lastIndexOf('.')), second.substring(0, second.lastIndexOf('.')))
                .inOrder();
    }

    @Test
    void keyOfTheSameSecretVerifies() {
        String jwt = jwt(hs256(hmac(SECRET)));

        assertThat(verifier(SECRET).verify(jwt).claims().subject()).isEqualTo(CANARY);
    }

    @Test
    void eachKeySignsByItsOwnFunction() {
        String one = jwt(hs256(hmac(SECRET)));
        String other = jwt(hs256(hmac(OTHER_SECRET)));

        assertThat(verifier(SECRET).verify(one).claims().subject()).isEqualTo(CANARY);
        assertThat(verifier(OTHER_SECRET).verify(other).claims().subject()).isEqualTo(CANARY);
        assertThrows(SignatureMismatchException.class, () -> verifier(SECRET).verify(other));
        assertThrows(
                SignatureMismatchException.class, () -> verifier(OTHER_SECRET).verify(one));
    }

    @Test
    void nimbusVerifiesWhatFunctionsWithPrivateKeysSign() throws ParseException, JOSEException {
        String ofEc = remoteJwt(Algorithm.ES256, signature("SHA256withECDSAinP1363Format", EC));
        String ofRsa = remoteJwt(Algorithm.RS256, signature("SHA256withRSA", RSA));

        assertThat(SignedJWT.parse(ofEc).verify(new ECDSAVerifier((ECPublicKey) EC.getPublic())))
                .isTrue();
        assertThat(SignedJWT.parse(ofRsa).verify(new RSASSAVerifier((RSAPublicKey) RSA.getPublic())))
                .isTrue();
    }

    @Test
    void idAndClaimsAreThoseOfTheNewKey() {
        SigningKey key = hs256(hmac(SECRET));
        SigningKey named = key.withId("key-1").withClaim("iss", "acme");
        AccessToken token = NamedKeyTokens.builder(named)
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build();
        AccessToken tenants = TenantTokens.builder(named)
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build();

        assertThat(Fixtures.header(token).get("kid").textValue()).isEqualTo("key-1");
        assertThat(Fixtures.payload(tenants).get("iss").textValue()).isEqualTo("acme");
        assertThat(named.algorithm()).isEqualTo(Algorithm.HS256);
        assertThat(key.id()).isNull();
        assertThat(key.claim("iss")).isNull();
    }

    @Test
    void toStringShowsTheAlgorithmOnly() {
        SigningKey key = hs256(hmac(SECRET)).withId(CANARY).withClaim("iss", CANARY);

        assertThat(key.toString()).isEqualTo("SigningKey[HS256]");
        assertThat(SigningKey.of(Algorithm.EDDSA, hmac(SECRET)).toString()).isEqualTo("SigningKey[EdDSA]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void algorithmAndFunctionAreRequired() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "algorithm", () -> SigningKey.of(null, hmac(SECRET)));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "signer", () -> SigningKey.of(Algorithm.HS256, (BytesSigner) null));
    }

    @Test
    void functionIsNotAskedForATokenThatIsTooLarge() {
        List<Integer> asked = new ArrayList<>();
        SigningKey key = hs256(input -> {
            asked.add(input.length);
            return hmac(SECRET).sign(input);
        });

        assertThrows(
                TokenTooLargeException.class,
                () -> RotatingTokens.builder(key)
                        .subject("x".repeat(300))
                        .maxLength(256)
                        .build());
        assertThat(asked).isEmpty();
    }

    @Test
    void whatAFunctionDoesToItsInputChangesNoToken() {
        SigningKey key = hs256(input -> {
            byte[] signature = hmac(SECRET).sign(input);
            Arrays.fill(input, (byte) 'x');
            return signature;
        });

        assertThat(verifier(SECRET).verify(jwt(key)).claims().subject()).isEqualTo(CANARY);
        assertThat(verifier(SECRET).verify(jwt(key)).claims().subject()).isEqualTo(CANARY);
    }

    @Test
    void whatAFunctionDoesToItsSignatureLaterChangesNoToken() {
        byte[] returned = new byte[32];
        SigningKey key = hs256(input -> {
            System.arraycopy(hmac(SECRET).sign(input), 0, returned, 0, 32);
            return returned;
        });
        String jwt = jwt(key);
        Arrays.fill(returned, (byte) 0);

        assertThat(verifier(SECRET).verify(jwt).claims().subject()).isEqualTo(CANARY);
        assertThat(returned).isEqualTo(new byte[32]);
    }

    static final List<Arguments> FAILING = List.of(
            failing(new IOException(CANARY, new IllegalStateException(CANARY))),
            failing(new IllegalStateException(CANARY)),
            failing(new InvalidKeyException(CANARY)),
            failing(new TimeoutException(CANARY)),
            failing(new SigningException(CANARY, null)));

    private static Arguments failing(Exception failure) {
        BytesSigner signer = input -> {
            throw failure;
        };
        return Arguments.of(failure.getClass().getName(), signer);
    }

    @ParameterizedTest
    @FieldSource("FAILING")
    void functionThatThrowsIsToldByTheClassAndThePlace(String type, BytesSigner signer) {
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "The signing function threw %s at %s".formatted(type, getClass().getName()),
                () -> jwt(hs256(signer)));
    }

    @Test
    void failureTellsNothingOfTheToken() {
        SigningKey key = hs256(input -> {
            throw new IllegalStateException(new String(input, US_ASCII));
        });

        SigningException failure = assertThrows(SigningException.class, () -> jwt(key));

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("eyJ");
        assertThat(failure).hasCauseThat().isNull();
    }

    @Test
    void interruptIsRestored() {
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "java.lang.InterruptedException",
                () -> jwt(hs256(input -> {
                    throw new InterruptedException(CANARY);
                })));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptThatCausedTheFailureIsRestored() {
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "java.io.IOException",
                () -> jwt(hs256(input -> {
                    throw new IOException(new InterruptedException(CANARY));
                })));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptOfAnotherThreadIsNotThisThreads() {
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "ExecutionException",
                () -> jwt(hs256(input -> {
                    throw new ExecutionException(new InterruptedException(CANARY));
                })));
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void cancellationIsPassedOn() {
        CancellationException cancellation = new CancellationException(CANARY);

        CancellationException thrown = assertThrows(
                CancellationException.class,
                () -> jwt(hs256(input -> {
                    throw cancellation;
                })));

        assertThat(thrown).isSameInstanceAs(cancellation);
    }

    @Test
    @SuppressWarnings("NullAway")
    void functionThatReturnsNullIsToBlame() {
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "The signing function returned null",
                () -> jwt(hs256(input -> null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 33, 48, 64})
    void macOfAnotherLengthIsRefused(int length) {
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "returned %s bytes, which is not the length of an HS256 signature (RFC 7518 §3)".formatted(length),
                () -> jwt(hs256(input -> new byte[length])));
    }

    @ParameterizedTest
    @CsvSource({"ES256, 0", "ES256, 63", "ES256, 65", "ES256, 96", "ES256, 132", "RS256, 0", "RS256, 2049"})
    void signatureOfAnImpossibleLengthIsRefused(Algorithm algorithm, int length) {
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "returned %s bytes, which is not the length of an %s signature".formatted(length, algorithm),
                () -> remoteJwt(algorithm, input -> new byte[length]));
    }

    @Test
    void derInPlaceOfFixedLengthsIsRefused() {
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "It looks like DER: convert it with EcdsaSignature.fromDer",
                () -> remoteJwt(Algorithm.ES256, signature("SHA256withECDSA", EC)));
    }
}
