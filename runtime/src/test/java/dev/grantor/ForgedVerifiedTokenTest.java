package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.DraftToken.refusal;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Presence;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.InMemoryJavac;
import dev.grantor.testsupport.WrittenType;
import dev.grantor.vendors.RegistryToken;
import dev.grantor.vendors.RegistryTokens;
import dev.grantor.vendors.UserToken;
import dev.grantor.vendors.UserTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A {@link VerifiedToken} exists only if a verifier made it, so that a method which takes one needs no other check.
 * Reflection is out of scope: on the module path it needs an opened package, on the class path nothing stops it, nor a
 * class that is put into this package.
 */
class ForgedVerifiedTokenTest {

    /** A token of a type that is written by hand: it has an issuer of the key's and an audience. */
    private static final TokenPolicy POLICY = TokenPolicy.builder("WrittenToken", Algorithm.HS256)
            .type("written+jwt", false)
            .fromKey("iss", "iss")
            .constant("version", 2)
            .claims("aud")
            .build();

    private static final HmacKey ISSUER_KEY = KEY.withClaim("iss", "https://acme.example");

    private static final WrittenType TYPE = new WrittenType(POLICY, "whatever it reads");

    private static final DraftToken WRITTEN = DraftToken.of(AccessToken.builder(TYPE, ISSUER_KEY)
                    .clock(CLOCK)
                    .claims("")
                    .build())
            .with("aud", "\"rooms\"");

    private static final TokenVerifier<String> VERIFIER = verifier(TYPE);

    private static <T> TokenVerifier<T> verifier(TokenType<T> type) {
        return TokenVerifier.builder(type)
                .key(ISSUER_KEY)
                .clock(CLOCK)
                .audience("rooms")
                .build();
    }

    private static final String APPLICATION = """
            import dev.grantor.*;
            import dev.grantor.annotation.Algorithm;
            import dev.grantor.codec.*;
            class Forged%s {
                %s
            }
            """;

    @Test
    void applicationThatVerifiesCompiles() {
        String source = APPLICATION.formatted(
                "", "<T> T claims(TokenVerifier<T> verifier, String jwt) { return verifier.verify(jwt).claims(); }");

        assertThat(InMemoryJavac.errors("Forged", source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new VerifiedToken<String>(null, null, null, null, null)|compiler.err.not.def.public.cant.access",
                "new VerifiedToken<>(null, null, null, null, null)|compiler.err.not.def.public.cant.access",
                "((VerifiedToken<?>) null).clone()|compiler.err.report.access",
                "((VerifiedToken<?>) null).claims|compiler.err.report.access",
                "new dev.grantor.KeyRingVerifier<>(null, null, null, null, 0, null, null)"
                        + "|compiler.err.not.def.public.cant.access",
                "new VerifierBuilder<String>(null)|compiler.err.not.def.public.cant.access",
            })
    void verifiedTokenIsMadeByNobodyElse(String expression, String code) {
        String source = APPLICATION.formatted("", "Object forged = " + expression + ";");

        assertThat(InMemoryJavac.errors("Forged", source)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' extends VerifiedToken<String>'|''|compiler.err.cant.inherit.from.final",
                "' implements VerificationKey'|''|compiler.err.cant.inherit.from.sealed",
                "' implements SigningKey'|''|compiler.err.cant.inherit.from.sealed",
                "' extends VerifierBuilder<String>'|''|compiler.err.cant.inherit.from.final",
                "' extends HmacKey'|'Forged(HmacKey key) { super(key, \"\"); } public boolean verify(byte[] input,"
                        + " int length, byte[] signature) { return true; }'|compiler.err.override.meth",
                "' extends HmacKey'|'Forged(HmacKey key) { super(key, \"\"); } public Algorithm algorithm() { return"
                        + " Algorithm.RS256; }'|compiler.err.override.meth",
                "' extends HmacKey'|'Forged(HmacKey key) { super(key, \"\"); } public String claim(String name) {"
                        + " return name; }'|compiler.err.override.meth",
                "' extends HmacKey'|'Forged(HmacKey key) { super(key, \"\"); } public String id() { return \"\"; }'"
                        + "|compiler.err.override.meth",
            })
    void nothingThatVerifiesIsExtended(String extended, String body, String code) {
        String source = APPLICATION.formatted(extended, body);

        assertThat(InMemoryJavac.errors("Forged", source)).contains(code);
    }

    @Test
    void keyIsNoProxy() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Proxy.newProxyInstance(
                        VerificationKey.class.getClassLoader(),
                        new Class<?>[] {VerificationKey.class},
                        (self, method, arguments) -> true));
    }

    @Test
    void verifiedTokenHasNoConstructorThatOthersCall() {
        assertThat(Modifier.isFinal(VerifiedToken.class.getModifiers())).isTrue();
        assertThat(VerifiedToken.class.getConstructors()).isEmpty();
        assertThat(Arrays.stream(VerifiedToken.class.getDeclaredConstructors())
                        .noneMatch(each ->
                                Modifier.isPublic(each.getModifiers()) || Modifier.isProtected(each.getModifiers())))
                .isTrue();
    }

    @Test
    void verifiedTokenIsNeitherSerializedNorCloned() throws IOException {
        VerifiedToken<String> token = VERIFIER.verify(WRITTEN.sign());

        assertThat(token).isNotInstanceOf(Serializable.class);
        assertThat(token).isNotInstanceOf(Cloneable.class);
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(NotSerializableException.class, () -> out.writeObject(token));
        }
    }

    @Test
    void typeWrittenByHandHasTheClaimsThatItLikes() {
        assertThat(VERIFIER.verify(WRITTEN.sign()).claims()).isEqualTo("whatever it reads");
    }

    @Test
    void typeWrittenByHandSkipsNoCheck() {
        refusal(VERIFIER, ErrorCode.SIGNATURE_MISMATCH, Forgery.withWrongSignature(WRITTEN.sign()));
        WRITTEN.withHeader("alg", "\"none\"").assertRefused(VERIFIER, ErrorCode.UNSUPPORTED_ALGORITHM, "header");
        WRITTEN.withHeader("typ", "\"JWT\"").assertRefused(VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
        WRITTEN.withHeader("crit", "[]").assertRefused(VERIFIER, ErrorCode.UNSUPPORTED_EXTENSION, "header");
        WRITTEN.without("exp").assertRefused(VERIFIER, ErrorCode.CLAIM_MISSING, "exp");
        WRITTEN.with("exp", String.valueOf(NOW)).assertRefused(VERIFIER, ErrorCode.TOKEN_EXPIRED, "exp");
        WRITTEN.with("exp", "1800000000").assertRefused(VERIFIER, ErrorCode.LIFETIME_TOO_LONG, "exp");
        WRITTEN.with("nbf", "1800000000").assertRefused(VERIFIER, ErrorCode.TOKEN_NOT_YET_VALID, "nbf");
        WRITTEN.without("iss").assertRefused(VERIFIER, ErrorCode.CLAIM_MISSING, "iss");
        WRITTEN.with("iss", "\"" + CANARY + "\"").assertRefused(VERIFIER, ErrorCode.CLAIM_DIFFERENT, "iss");
        WRITTEN.without("aud").assertRefused(VERIFIER, ErrorCode.CLAIM_MISSING, "aud");
        WRITTEN.with("aud", "\"mail\"").assertRefused(VERIFIER, ErrorCode.CLAIM_DIFFERENT, "aud");
        WRITTEN.with("version", "1").assertRefused(VERIFIER, ErrorCode.CLAIM_DIFFERENT, "version");
        WRITTEN.without("version").assertRefused(VERIFIER, ErrorCode.CLAIM_MISSING, "version");
    }

    @Test
    void typeWrittenByHandIsAskedForItsAudience() {
        VerifierBuilder<String> builder = TokenVerifier.builder(TYPE).key(ISSUER_KEY);

        assertInvalid(ErrorCode.PARAMETER_MISSING, "audience", builder::build);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "iat", "nbf", "jti"})
    void typeWrittenByHandDoesNotReadWhatBelongsToTheToken(String claim) {
        TokenPolicy.Builder policy = TokenPolicy.builder("WrittenToken", Algorithm.HS256);

        assertInvalid(ErrorCode.CONFLICT_RESERVED, claim, () -> policy.claims(claim));
        assertInvalid(ErrorCode.CONFLICT_RESERVED, claim, () -> policy.constant(claim, 1));
        assertInvalid(ErrorCode.CONFLICT_RESERVED, claim, () -> policy.fromKey(claim, "iss"));
    }

    /** {@code IF_SET} would accept a token that never expires without a word. */
    @ParameterizedTest
    @CsvSource({
        "exp, IF_SET, ALWAYS, IF_SET, ALWAYS",
        "iat, ALWAYS, IF_SET, IF_SET, ALWAYS",
        "iat, ALWAYS, WAIVABLE, IF_SET, ALWAYS",
        "iat, NEVER, NEVER, IF_SET, ALWAYS",
        "nbf, ALWAYS, ALWAYS, WAIVABLE, ALWAYS",
        "jti, ALWAYS, ALWAYS, IF_SET, WAIVABLE"
    })
    void typeWrittenByHandSaysWhatADeclarationMaySay(
            String claim, Presence exp, Presence iat, Presence nbf, Presence jti) {
        TokenPolicy.Builder policy =
                TokenPolicy.builder("WrittenToken", Algorithm.HS256).presence(exp, iat, nbf, jti);

        assertInvalid(ErrorCode.PARAMETER_RANGE, claim, policy::build);
    }

    @Test
    void typeThatFailsToReadRefusesTheToken() {
        WRITTEN.assertRefused(verifier(new FailingType(true)), ErrorCode.MALFORMED_CLAIM, "");
        WRITTEN.assertRefused(verifier(new FailingType(false)), ErrorCode.MALFORMED_CLAIM, "");
    }

    @Test
    void sourceOfKeysCannotBringAKeyOfItsOwn() {
        HmacKey attackers = HmacKey.hs256(Secret.text("an-attacker-knows-this-one-well-enough"));
        TokenVerifier<UserToken> verifier =
                UserTokens.verifier().keys(hint -> attackers).clock(CLOCK).build();
        DraftToken user = DraftToken.of(
                UserTokens.builder(KEY).clock(CLOCK).userId("alice").build());

        user.assertRefused(verifier, ErrorCode.SIGNATURE_MISMATCH, "");
    }

    @Test
    void sourceOfKeysCannotChangeWhatIsWanted() {
        HmacKey otherAlgorithm = HmacKey.hs512(Secret.text("an-attacker-knows-this-one-well-enough".repeat(2) + "7"));
        HmacKey otherIssuer = KEY.withClaim("iss", "https://other.example");
        DraftToken registry = DraftToken.of(
                RegistryTokens.builder(ISSUER_KEY).clock(CLOCK).subject("alice").build());

        registry.assertRefused(registryVerifier(otherAlgorithm), ErrorCode.UNKNOWN_KEY, "");
        registry.assertRefused(registryVerifier(otherIssuer), ErrorCode.CLAIM_DIFFERENT, "iss");
        registry.assertRefused(registryVerifier(KEY), ErrorCode.KEY_UNAVAILABLE, "");
        assertThat(registryVerifier(ISSUER_KEY).verify(registry.sign()).claims().subject())
                .isEqualTo("alice");
    }

    @Test
    void keyWhoseClaimDoesNotFitTheTypeRefusesTheToken() {
        HmacKey key = KEY.withClaim("iss", "no URI");
        DraftToken registry = DraftToken.of(
                RegistryTokens.builder(ISSUER_KEY).clock(CLOCK).subject("alice").build());

        registry.with("iss", "\"no URI\"").assertRefused(registryVerifier(key), ErrorCode.MALFORMED_CLAIM, "iss");
    }

    private static TokenVerifier<RegistryToken> registryVerifier(HmacKey key) {
        return RegistryTokens.verifier().keys(hint -> key).clock(CLOCK).build();
    }

    /** A type that gives no reader, or throws one. */
    private static final class FailingType implements TokenType<String> {

        private final boolean throwing;

        FailingType(boolean throwing) {
            this.throwing = throwing;
        }

        @Override
        public TokenPolicy policy() {
            return POLICY;
        }

        @Override
        public Class<String> javaType() {
            return String.class;
        }

        @Override
        public void writeMembers(JsonWriter out, String claims) {}

        @Override
        public <G> Optional<G> grant(GrantType<G> type, String claims) {
            return Optional.empty();
        }

        @Override
        @SuppressWarnings("NullAway") // it is wrong
        public TokenReader<String> reader(TokenContext context) {
            if (throwing) {
                throw new IllegalStateException(CANARY);
            }
            return null;
        }
    }
}
