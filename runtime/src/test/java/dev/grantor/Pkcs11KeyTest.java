package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.grantor.acme.PairTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SigningException;
import io.jsonwebtoken.Jwts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Security;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Private keys that never leave a token of PKCS #11, SoftHSM's. Needs it and {@code SOFTHSM2_CONF}, the name of a file
 * to be written; the Maven profile {@code softhsm} has both.
 */
@Tag("softhsm")
class Pkcs11KeyTest {

    private static final String LIBRARY = "/usr/lib/softhsm/libsofthsm2.so";
    private static final String PIN = "1234";

    private static AuthProvider provider;

    @BeforeAll
    static void makeToken(@TempDir Path folder) throws IOException, InterruptedException {
        Path settings = Path.of(Objects.requireNonNull(System.getenv("SOFTHSM2_CONF"), "SOFTHSM2_CONF is not set"));
        Path tokens = Files.createDirectories(settings.resolveSibling("tokens"));
        Files.writeString(settings, "directories.tokendir = %s%nobjectstore.backend = file%n".formatted(tokens));
        run("softhsm2-util", "--init-token", "--free", "--label", "grantor", "--so-pin", PIN, "--pin", PIN);

        Path configuration = Files.writeString(folder.resolve("pkcs11.cfg"), """
                name = SoftHSM
                library = %s
                slotListIndex = 0
                attributes(*, CKO_PRIVATE_KEY, *) = {
                  CKA_TOKEN = false
                  CKA_SENSITIVE = true
                  CKA_EXTRACTABLE = false
                  CKA_SIGN = true
                }
                """.formatted(LIBRARY));
        provider = (AuthProvider) Security.getProvider("SunPKCS11").configure(configuration.toString());
        Security.addProvider(provider);
    }

    @AfterAll
    static void forgetProvider() {
        Security.removeProvider(provider.getName());
    }

    /** Logs in, too. */
    @BeforeEach
    void openToken() throws IOException, GeneralSecurityException {
        KeyStore.getInstance("PKCS11", provider).load(null, PIN.toCharArray());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertWithMessage(output).that(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertWithMessage(output).that(process.exitValue()).isEqualTo(0);
    }

    private static KeyPair pair(Algorithm algorithm) throws GeneralSecurityException {
        return switch (algorithm) {
            case ES256 -> ec("secp256r1");
            case ES384 -> ec("secp384r1");
            case ES512 -> ec("secp521r1");
            default -> rsa(2048);
        };
    }

    private static KeyPair rsa(int bits) throws GeneralSecurityException {
        return generated("RSA", new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4));
    }

    private static KeyPair ec(String curve) throws GeneralSecurityException {
        return generated("EC", new ECGenParameterSpec(curve));
    }

    private static KeyPair generated(String algorithm, AlgorithmParameterSpec parameters)
            throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, provider);
        generator.initialize(parameters);
        KeyPair pair = generator.generateKeyPair();
        assertThat(pair.getPrivate().getEncoded()).isNull();
        return pair;
    }

    private static String jwt(SigningKey key) {
        return PairTokens.builder(key).subject("ada").build().toJwt();
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"})
    void keyThatStaysInTheTokenSigns(Algorithm algorithm) throws Exception {
        KeyPair pair = pair(algorithm);
        VerificationKey publicKey = VerificationKey.of(algorithm, pair.getPublic());

        String jwt = jwt(SigningKey.of(algorithm, pair.getPrivate()));

        assertThat(PairTokens.verifier()
                        .key(publicKey)
                        .build()
                        .verify(jwt)
                        .claims()
                        .subject())
                .isEqualTo("ada");
        SignedJWT byNimbus = SignedJWT.parse(jwt);
        assertThat(byNimbus.verify(
                        publicKey.publicKey() instanceof ECPublicKey ec
                                ? new ECDSAVerifier(ec)
                                : new RSASSAVerifier((RSAPublicKey) publicKey.publicKey())))
                .isTrue();
        assertThat(Jwts.parser()
                        .verifyWith(publicKey.publicKey())
                        .build()
                        .parseSignedClaims(jwt)
                        .getPayload()
                        .getSubject())
                .isEqualTo("ada");
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "PS256"})
    void shortRsaKeyIsRefused(Algorithm algorithm) throws GeneralSecurityException {
        KeyPair pair = rsa(1024);

        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "has 1024 bits, and an RSA key must have 2048 to 16384",
                () -> SigningKey.of(algorithm, pair.getPrivate()));
    }

    @ParameterizedTest
    @CsvSource({"ES256, secp384r1", "ES384, secp256r1", "ES384, secp521r1", "ES512, secp384r1"})
    void keyOfAnotherCurveIsRefused(Algorithm algorithm, String curve) throws GeneralSecurityException {
        KeyPair pair = ec(curve);

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is of another curve: %s takes keys of".formatted(algorithm),
                () -> SigningKey.of(algorithm, pair.getPrivate()));
    }

    @ParameterizedTest
    @CsvSource({"ES256, RS256", "RS256, ES256", "PS256, ES256", "EDDSA, ES256", "EDDSA, RS256"})
    void keyOfAnotherKindIsRefused(Algorithm algorithm, Algorithm kind) throws GeneralSecurityException {
        KeyPair pair = pair(kind);

        assertInvalid(ErrorCode.PARAMETER_TYPE, "key", () -> SigningKey.of(algorithm, pair.getPrivate()));
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "PS256", "ES256"})
    void keyOfATokenThatHasBeenClosedSignsNoMore(Algorithm algorithm) throws Exception {
        KeyPair pair = pair(algorithm);
        SigningKey key = SigningKey.of(algorithm, pair.getPrivate());
        assertThat(jwt(key)).isNotEmpty();

        provider.logout();

        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "The security provider of the private key threw ",
                () -> jwt(key));
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256"})
    void keyOfATokenThatHasBeenClosedIsNotTaken(Algorithm algorithm) throws Exception {
        KeyPair pair = pair(algorithm);

        provider.logout();

        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "The security provider of the private key threw java.security.ProviderException",
                () -> SigningKey.of(algorithm, pair.getPrivate()));
    }

    @Test
    void keyOfAProviderThatHasBeenRemovedSignsNoMore() throws GeneralSecurityException {
        KeyPair pair = pair(Algorithm.ES256);
        SigningKey key = SigningKey.of(Algorithm.ES256, pair.getPrivate());

        Security.removeProvider(provider.getName());
        try {
            refusal(
                    SigningException.class,
                    ErrorCode.KEY_UNAVAILABLE,
                    "The security provider of the private key threw java.security.InvalidKeyException",
                    () -> jwt(key));
        } finally {
            Security.addProvider(provider);
        }
        assertThat(jwt(key)).isNotEmpty();
    }
}
