package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;
import static dev.grantor.testsupport.Refusals.sneakyThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenRefusedException;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.testsupport.Forgery;
import dev.grantor.vendors.RoomBookingGrants;
import dev.grantor.vendors.Scope;
import dev.grantor.vendors.ServiceToken;
import dev.grantor.vendors.ServiceTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a verifier is told to check comes last, and whatever a check throws refuses the token and tells no claim. */
class CheckTest {

    /** Its subject is {@link dev.grantor.testsupport.Refusals#CANARY}, and so in what the JDK says of it. */
    private static final DraftToken TOKEN = DraftToken.of(ServiceTokens.builder(KEY)
            .clock(CLOCK)
            .id("id-1")
            .audience("rooms")
            .subject(CANARY)
            .scopes(Set.of(Scope.READ))
            .build());

    private final List<String> called = new ArrayList<>();

    /** A test may leave the thread interrupted. */
    @AfterEach
    void endInterrupt() {
        Thread.interrupted();
    }

    private static VerifierBuilder<ServiceToken> verifier() {
        return ServiceTokens.verifier().key(KEY).clock(CLOCK).audience("rooms");
    }

    private static TokenRefusedException refused(Consumer<VerifiedToken<ServiceToken>> check) {
        TokenVerifier<ServiceToken> verifier = verifier().check(check).build();

        return refusal(TokenRefusedException.class, ErrorCode.REFUSED, "", () -> verifier.verify(TOKEN.sign()));
    }

    /** Refuses by throwing what its message says nothing of but its class. */
    private static void assertOnlyClassIsTold(Class<?> thrown, Consumer<VerifiedToken<ServiceToken>> check) {
        TokenRefusedException refusal = refused(check);

        assertThat(refusal).hasMessageThat().startsWith("A check refuses the token: it threw " + thrown.getName());
        assertThat(refusal.path()).isEmpty();
        assertThat(refusal).hasCauseThat().hasMessageThat().isEqualTo(thrown.getName());
    }

    private static Consumer<VerifiedToken<ServiceToken>> throwing(RuntimeException failure) {
        return token -> {
            throw failure;
        };
    }

    @Test
    void checkThatReturnsAcceptsTheToken() {
        List<VerifiedToken<ServiceToken>> seen = new ArrayList<>();
        TokenVerifier<ServiceToken> verifier = verifier().check(seen::add).build();

        VerifiedToken<ServiceToken> token = verifier.verify(TOKEN.sign());

        assertThat(seen).hasSize(1);
        assertThat(seen.get(0)).isSameInstanceAs(token);
        assertThat(token.claims().subject()).isEqualTo(CANARY);
    }

    @Test
    void messageOfItsOwnIsTold() {
        TokenRefusedException argument = refused(throwing(new IllegalArgumentException("the token was revoked")));
        TokenRefusedException state = refused(throwing(new IllegalStateException("another tenant")));

        assertThat(argument).hasMessageThat().isEqualTo("the token was revoked.");
        assertThat(argument.problem()).isEqualTo("the token was revoked");
        assertThat(argument.path()).isEmpty();
        assertThat(argument).hasCauseThat().hasMessageThat().isEqualTo("java.lang.IllegalArgumentException");
        assertThat(state).hasMessageThat().isEqualTo("another tenant.");
    }

    @Test
    void longMessageIsCutAndControlCharactersAreNotShown() {
        TokenRefusedException refusal = refused(throwing(new IllegalArgumentException("a\r\nb" + "x".repeat(9_999))));

        assertThat(refusal.getMessage().length()).isLessThan(300);
        assertThat(refusal.getMessage().chars().noneMatch(Character::isISOControl))
                .isTrue();
    }

    static Stream<Consumer<VerifiedToken<ServiceToken>>> checksOfTheJdk() {
        return Stream.of(
                token -> UUID.fromString(token.claims().subject()),
                token -> Scope.valueOf(token.claims().subject()),
                token -> URI.create(token.claims().subject() + " "),
                token -> Base64.getDecoder().decode(token.claims().subject() + "\u00e9"),
                token -> Integer.parseInt(token.claims().subject()),
                token -> Duration.parse(token.claims().subject()),
                token -> HttpRequest.newBuilder(URI.create(token.claims().subject() + "://acme.example")),
                token -> HttpRequest.newBuilder().setHeader(token.claims().subject() + ":", "x"),
                token -> List.of(token.claims().subject()).iterator().remove());
    }

    @ParameterizedTest
    @MethodSource("checksOfTheJdk")
    void messageOfTheJdkIsNotTold(Consumer<VerifiedToken<ServiceToken>> check) {
        TokenRefusedException refusal = refused(check);

        assertThat(refusal).hasMessageThat().startsWith("A check refuses the token: it threw java.");
    }

    @Test
    void messageOfAnotherClassIsNotTold() {
        assertOnlyClassIsTold(NullPointerException.class, throwing(new NullPointerException(CANARY)));
        assertOnlyClassIsTold(SecurityException.class, throwing(new SecurityException(CANARY)));
        assertOnlyClassIsTold(Quoting.class, throwing(new Quoting()));
        assertOnlyClassIsTold(
                NumberFormatException.class,
                throwing(new NumberFormatException(CANARY))); // an IllegalArgumentException, too
    }

    @Test
    void causeIsNotTold() {
        IllegalArgumentException failure = new IllegalArgumentException("revoked", new IllegalStateException(CANARY));
        failure.addSuppressed(new IllegalStateException(CANARY));

        assertThat(refused(throwing(failure))).hasMessageThat().isEqualTo("revoked.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void failureWithoutMessageIsToldByItsClass() {
        assertOnlyClassIsTold(IllegalArgumentException.class, throwing(new IllegalArgumentException()));
        assertOnlyClassIsTold(IllegalStateException.class, throwing(new IllegalStateException((String) null)));
        assertOnlyClassIsTold(NullPointerException.class, token -> {
            String none = null;
            none.length();
        });
    }

    @Test
    void failureWithoutPlaceIsToldByItsClass() {
        IllegalArgumentException failure = new IllegalArgumentException(CANARY);
        failure.setStackTrace(new StackTraceElement[0]);

        TokenRefusedException refusal = refused(throwing(failure));

        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("A check refuses the token: it threw java.lang.IllegalArgumentException.");
    }

    @Test
    void failureWhoseMessageFailsRefusesAllTheSame() {
        assertOnlyClassIsTold(Failing.class, throwing(new Failing()));
    }

    @Test
    void checkedExceptionRefusesAllTheSame() {
        TokenRefusedException refusal = refused(token -> {
            throw sneakyThrow();
        });

        assertThat(refusal).hasMessageThat().contains("java.util.concurrent.TimeoutException");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> void failWith(Exception checked) throws E {
        throw (E) checked;
    }

    @Test
    void interruptRefusesAndIsRestored() {
        TokenRefusedException refusal = refused(token -> {
            CheckTest.<RuntimeException>failWith(new InterruptedException(CANARY));
        });

        assertThat(refusal).hasMessageThat().contains("java.lang.InterruptedException");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptOfAnotherThreadIsNotRestored() {
        refused(token -> {
            CheckTest.<RuntimeException>failWith(new ExecutionException(new InterruptedException(CANARY)));
        });

        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void cancellationIsPassedOn() {
        CancellationException cancellation = new CancellationException("stop");
        TokenVerifier<ServiceToken> verifier =
                verifier().check(throwing(cancellation)).build();

        CancellationException thrown = assertThrows(CancellationException.class, () -> verifier.verify(TOKEN.sign()));

        assertThat(thrown).isSameInstanceAs(cancellation);
    }

    static final List<Error> ERRORS =
            List.of(new StackOverflowError(), new OutOfMemoryError(), new AssertionError("a"), new LinkageError("b"));

    @ParameterizedTest
    @FieldSource("ERRORS")
    void errorIsPassedOn(Error error) {
        TokenVerifier<ServiceToken> verifier = verifier()
                .check(token -> {
                    throw error;
                })
                .build();

        Error thrown = assertThrows(Error.class, () -> verifier.verify(TOKEN.sign()));

        assertThat(thrown).isSameInstanceAs(error);
    }

    @Test
    void refusalOfItsOwnIsPassedOn() {
        TokenRefusedException own = new TokenRefusedException("revoked", null, null);

        assertThat(refused(throwing(own))).isSameInstanceAs(own);
    }

    @Test
    void grantMayBeRequired() {
        TokenVerifier<ServiceToken> verifier =
                verifier().check(token -> token.require(RoomBookingGrants.TYPE)).build();

        refusal(
                ClaimMismatchException.class,
                ErrorCode.GRANT_MISSING,
                "room_booking",
                () -> verifier.verify(TOKEN.sign()));
        verifier.verify(TOKEN.with("grants", "{\"room_booking\":{\"room_id\":\"R-42\"}}")
                .sign());
    }

    @Test
    void otherErrorOfGrantorRefusesTheToken() {
        TokenRefusedException refusal =
                refused(token -> HmacKey.hs256(Secret.text(token.claims().subject())));

        assertThat(refusal).hasMessageThat().contains("dev.grantor.error.WeakSecretException");
    }

    private void call(String name) {
        called.add(name);
    }

    @Test
    void checksRunInOrderAndTheFirstThatRefusesIsTold() {
        TokenVerifier<ServiceToken> verifier = verifier()
                .check(token -> call("one"))
                .check(token -> call("two"))
                .check(throwing(new IllegalArgumentException("three refuses")))
                .check(token -> call("four"))
                .build();

        TOKEN.assertRefused(verifier, ErrorCode.REFUSED, "");

        assertThat(called).containsExactly("one", "two").inOrder();
    }

    static final List<String> REFUSED = List.of(
            TOKEN.with("exp", "1600000000").sign(),
            TOKEN.with("nbf", "1800000000").sign(),
            TOKEN.with("exp", "1800000000").sign(),
            TOKEN.with("iss", "\"https://other.example\"").sign(),
            TOKEN.with("aud", "\"mail\"").sign(),
            TOKEN.without("sub").sign(),
            TOKEN.with("scope", "\"rooms:delete\"").sign(),
            TOKEN.with("grants", "{\"room_booking\":{}}").sign(),
            TOKEN.with("grants", "{\"room_booking\":1}").sign(),
            TOKEN.with("x", "1").sign(),
            TOKEN.withHeader("typ", "\"JWT\"").sign(),
            TOKEN.withHeader("kid", "\"2025-11\"").sign(),
            TOKEN.sign().substring(0, 40),
            Forgery.withWrongSignature(TOKEN.sign()));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void tokenThatIsRefusedOtherwiseIsNotChecked(String jwt) {
        TokenVerifier<ServiceToken> verifier =
                verifier().refuseUnknownClaims().check(token -> call("check")).build();

        assertThrows(VerificationException.class, () -> verifier.verify(jwt));

        assertThat(called).isEmpty();
    }

    @Test
    void verifierThatIsBuiltKeepsItsChecks() {
        VerifierBuilder<ServiceToken> builder = verifier().check(token -> call("one"));
        TokenVerifier<ServiceToken> verifier = builder.build();
        builder.check(throwing(new IllegalStateException("later")));

        verifier.verify(TOKEN.sign());

        assertThat(called).containsExactly("one");
    }

    @Test
    void checkSeesEachToken() {
        Set<String> seen = new HashSet<>();
        TokenVerifier<ServiceToken> verifier = verifier()
                .check(token -> {
                    if (!seen.add(token.id().orElseThrow())) {
                        throw new IllegalStateException("the token was used before");
                    }
                })
                .build();

        verifier.verify(TOKEN.sign());
        verifier.verify(TOKEN.with("jti", "\"id-2\"").sign());
        TOKEN.assertRefused(verifier, ErrorCode.REFUSED, "");
    }

    @Test
    @SuppressWarnings("NullAway")
    void checkIsNotNull() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "check", () -> verifier().check(null));
    }

    @SuppressWarnings("serial")
    private static final class Quoting extends IllegalArgumentException {
        Quoting() {
            super(CANARY);
        }
    }

    @SuppressWarnings("serial")
    private static final class Failing extends IllegalArgumentException {
        @Override
        public String getMessage() {
            throw new IllegalStateException(CANARY);
        }

        @Override
        public String toString() {
            throw new IllegalStateException(CANARY);
        }
    }
}
