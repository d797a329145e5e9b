package dev.grantor.jjwt;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformed;
import static dev.grantor.testsupport.Refusals.refusal;

import dev.grantor.ClaimsVerifier;
import dev.grantor.SigningKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.JsonReader;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.KeyPairs;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.io.AbstractDeserializer;
import io.jsonwebtoken.io.AbstractSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Typed claims and grants out of tokens that jjwt has verified, without Jackson. */
class JjwtTokensTest {

    private static final KeyPair PAIR = KeyPairs.of(Algorithm.ES256);

    private static final ClaimsVerifier<RoomToken> VERIFIER =
            RoomTokens.verifier().audience("rooms").buildClaimsVerifier();

    private static final class Json extends AbstractDeserializer<Map<String, ?>> {

        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, ?> doDeserialize(Reader reader) throws IOException {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return (Map<String, ?>) JsonReader.of(text.toString().getBytes(StandardCharsets.UTF_8), "")
                    .nextFreeForm();
        }
    }

    /** Writes what a test gives as it is. */
    private static Jws<Claims> verified(String jwt) {
        return Jwts.parser()
                .json(new Json())
                .verifyWith(PAIR.getPublic())
                .build()
                .parseSignedClaims(jwt);
    }

    private static RoomTokens.Builder token() {
        return RoomTokens.builder(SigningKey.of(Algorithm.ES256, PAIR.getPrivate()))
                .audience("rooms")
                .subject("ada");
    }

    private static Jws<Claims> withRoom() {
        return verified(token().room(RoomGrants.builder().roomId("R-42").build())
                .build()
                .toJwt());
    }

    /** A token of somebody else's, whose claims the test writes. */
    private static Jws<Claims> withGrants(String json) {
        return verified(Jwts.builder()
                .json(new AbstractSerializer<Map<String, ?>>() {
                    @Override
                    protected void doSerialize(Map<String, ?> members, OutputStream out) throws IOException {
                        String text = members.containsKey("alg") ? "{\"alg\":\"ES256\"}" : json;
                        out.write(text.getBytes(StandardCharsets.UTF_8));
                    }
                })
                .subject("ada")
                .signWith(PAIR.getPrivate())
                .compact());
    }

    @Test
    void claimsOfAVerifiedTokenAreTyped() {
        RoomToken claims = JjwtTokens.claims(VERIFIER, withRoom());

        assertThat(claims.subject()).isEqualTo("ada");
        assertThat(claims.room().roomId()).isEqualTo("R-42");
    }

    @Test
    void whatJjwtWasNotToldIsCheckedAllTheSame() {
        Jws<Claims> jws = withRoom();
        ClaimsVerifier<RoomToken> other = RoomTokens.verifier().audience("chat").buildClaimsVerifier();

        refusal(ClaimMismatchException.class, ErrorCode.CLAIM_DIFFERENT, "aud", () -> JjwtTokens.claims(other, jws));
    }

    @Test
    void grantIsFoundWhereItIs() {
        assertThat(JjwtTokens.grant(RoomGrants.TYPE, withRoom(), "grants")
                        .orElseThrow()
                        .roomId())
                .isEqualTo("R-42");
        assertThat(JjwtTokens.grant(RoomGrants.TYPE, withGrants("{\"room\":{\"room_id\":\"R-1\"}}"))
                        .orElseThrow()
                        .roomId())
                .isEqualTo("R-1");
    }

    @Test
    void missingGrantIsEmpty() {
        Jws<Claims> without = verified(token().build().toJwt());

        assertThat(JjwtTokens.grant(RoomGrants.TYPE, without, "grants")).isEmpty();
        assertThat(JjwtTokens.grant(RoomGrants.TYPE, withRoom(), "elsewhere")).isEmpty();
        assertThat(JjwtTokens.grant(RoomGrants.TYPE, withGrants("{\"grants\":{\"room\":null}}"), "grants"))
                .isEmpty();
    }

    @Test
    void grantThatDoesNotFitIsRefused() {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.room.room_id",
                () -> JjwtTokens.grant(
                        RoomGrants.TYPE, withGrants("{\"grants\":{\"room\":{\"room_id\":42}}}"), "grants"));
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.room",
                () -> JjwtTokens.grant(RoomGrants.TYPE, withGrants("{\"grants\":{\"room\":\"canary\"}}"), "grants"));
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants",
                () -> JjwtTokens.grant(RoomGrants.TYPE, withGrants("{\"grants\":[\"canary\"]}"), "grants"));
    }

    @Test
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "verifier", () -> JjwtTokens.claims(null, withRoom()));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "jws", () -> JjwtTokens.claims(VERIFIER, null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "type", () -> JjwtTokens.grant(null, withRoom()));
    }
}
