package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.GrantBuilder;
import dev.grantor.GrantType;
import dev.grantor.SigningKey;
import dev.grantor.VerifiedToken;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.testing.TestTokens;
import dev.grantor.twilio.TwilioToken;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A grant of every shape is the same after it has been in a token. */
class TokenRoundTripTest {

    static Stream<GrantBuilder<?>> samples() {
        return Stream.concat(
                JsonTest.samples(),
                Stream.of(
                        MenuGrants.builder()
                                .kitchenName("k")
                                .opensAt(9)
                                .closesAt(22)
                                .onlyCocktail("o")
                                .cocktails(List.of("c"))
                                .prices(Map.of("p", 1))
                                .guests(List.of("g"))
                                .staff(List.of())
                                .notes(Samples.ordered("n", null, "m", List.of()))
                                .chef("x"),
                        ParcelGrants.builder().content(Samples.json()),
                        ParcelGrants.builder()
                                .content(Samples.json())
                                .note(Samples.json())
                                .label(Samples.json())
                                .stamps(List.of(Samples.json()))
                                .origin(Samples.json()),
                        Nested_ShapeGrants.builder()
                                .type(Nested.ShapeGrant.Type.SQUARE)
                                .builders(List.of(Nested_ShapeGrant_Builders.builder()
                                        .name("b")
                                        .build())),
                        Nested_HiddenGrants.builder().secret("s")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsMintedIsReadBackEqual(GrantBuilder<?> builder) {
        assertReadBack(builder);
    }

    private static <T> void assertReadBack(GrantBuilder<T> builder) {
        GrantType<T> type = builder.grantType();
        T grant = builder.build();
        VerifiedToken<TwilioToken> token = Tokens.with(builder);

        T read = token.require(type);

        assertThat(read).isEqualTo(grant);
        assertThat(read.hashCode()).isEqualTo(grant.hashCode());
        assertThat(type.toJson(read)).isEqualTo(type.toJson(grant));
        assertThat(token.claims().grants().keys()).containsExactly(type.key());
    }

    @Test
    void claimsAreReadThroughTheInterface() {
        ScalarsGrant scalars = Tokens.with(Samples.scalars()).require(ScalarsGrants.TYPE);
        CollectionsGrant collections = Tokens.with(Samples.collections()).require(CollectionsGrants.TYPE);

        assertThat(scalars.text()).isEqualTo("t\u00e9xt \ud83d\ude00");
        assertThat(scalars.large()).isEqualTo(Long.MAX_VALUE);
        assertThat(scalars.exact()).isEqualTo(new BigDecimal("1.50"));
        assertThat(scalars.day()).isEqualTo(Weekday.MONDAY);
        assertThat(scalars.sinceMillis()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_123L));
        assertThat(scalars.lastsHours()).isEqualTo(Duration.ofHours(7));
        assertThat(scalars.boxedLarge()).isNull();
        assertThat(collections.set())
                .containsExactly(Weekday.SUNDAY, Weekday.MONDAY)
                .inOrder();
        assertThat(collections.map().keySet()).containsExactly("z", "a").inOrder();
        assertThat(collections
                        .person()
                        .getEmployer()
                        .staff()
                        .orElseThrow()
                        .get("cto")
                        .getName())
                .isEqualTo("Bob");
        assertThat(collections.freeForm()).containsExactly("k", List.of(1, "two", Map.of()));
        assertThat(collections.price()).isEqualTo(new Money("EUR", 250));
        assertThat(collections.seats()).containsExactly("first", new Seat("B", 2));
    }

    @Test
    void defaultsAreThereWhereTheTokenHasNothing() {
        BookingGrant booking =
                Tokens.with("booking", "{\"room_sid\":\"RM1\",\"floor\":3}").require(BookingGrants.TYPE);

        assertThat(booking).isEqualTo(Samples.booking().build());
        assertThat(booking.label()).isEqualTo("Room RM1 for 30 minutes!");
    }

    @Test
    void grantsThatAreClaimsAreNamedByTheirKeys() {
        TestTokens<ServiceToken> tokens =
                TestTokens.of(ServiceTokens.TYPE).withKeyClaim("iss", "https://auth.acme.example");

        assertThat(tokens.verified(key -> service(key).booking(Samples.booking().build()))
                        .grantKeys())
                .containsExactly("booking");
        assertThat(tokens.verified(TokenRoundTripTest::service).grantKeys()).isEmpty();
    }

    private static ServiceTokens.Builder service(SigningKey key) {
        return ServiceTokens.builder(key)
                .audiences(Set.of("rooms"))
                .level(ServiceToken.Level.HOST)
                .moderator(true)
                .scopes(Set.of(Weekday.MONDAY))
                .subject("calendar");
    }

    @Test
    void severalGrantsAreInOneToken() {
        String jwt = Tokens.builder()
                .grant(Samples.booking())
                .grant(Samples.account())
                .build()
                .toJwt();

        VerifiedToken<TwilioToken> token = Tokens.verifier().build().verify(jwt);

        assertThat(token.require(BookingGrants.TYPE))
                .isEqualTo(Samples.booking().build());
        assertThat(token.require(AccountGrants.TYPE))
                .isEqualTo(Samples.account().build());
        assertThat(token.grant(MenuGrants.TYPE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"owner\":\"AC1\",\"low\":3,\"high\":2}                      | low must not be above high",
                "{\"owner\":\"AC1\",\"co_owner\":\"AC1\",\"low\":1,\"high\":2} | owner and coOwner must differ",
                "{\"owner\":\" \",\"low\":1,\"high\":2}                        | grants.account.owner: must not be "
                        + "blank",
                "{\"owner\":\"AC1\",\"high\":2}                                | low (\"low\")",
            })
    void rulesHoldForWhatATokenBrings(String json, String message) {
        VerifiedToken<TwilioToken> token = Tokens.with("account", json);

        MalformedTokenException refusal =
                assertThrows(MalformedTokenException.class, () -> token.grant(AccountGrants.TYPE));

        assertThat(refusal).hasMessageThat().contains(message);
    }

    @Test
    void inheritedCheckHoldsForWhatATokenBrings() {
        VerifiedToken<TwilioToken> token = Tokens.with(
                "document",
                "{\"id\":\"00000000-0000-0001-0000-000000000002\",\"aliases\":[],\"side\":\"s\","
                        + "\"body\":\"b\",\"version\":0}");

        MalformedTokenException refusal =
                assertThrows(MalformedTokenException.class, () -> token.grant(DocumentGrants.TYPE));

        assertThat(refusal).hasMessageThat().contains("version must be positive");
    }

    @Test
    void grantWithAHandWrittenTypeIsReadBackEqual() {
        VerifiedToken<TwilioToken> token = Tokens.verifier()
                .build()
                .verify(Tokens.builder()
                        .grant(StampType.INSTANCE, new Stamp("blue", 3))
                        .build()
                        .toJwt());

        assertThat(token.require(StampType.INSTANCE)).isEqualTo(new Stamp("blue", 3));
    }

    record Stamp(String colour, int value) {}

    private enum StampType implements GrantType<Stamp> {
        INSTANCE;

        @Override
        public String key() {
            return "stamp";
        }

        @Override
        public Class<Stamp> javaType() {
            return Stamp.class;
        }

        @Override
        public void write(JsonWriter out, Stamp stamp) {
            out.beginObject();
            out.name("colour");
            out.value(stamp.colour());
            out.name("value");
            out.value(stamp.value());
            out.endObject();
        }

        @Override
        public Stamp read(JsonReader in) {
            String colour = "";
            int value = 0;
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "colour" -> colour = in.nextString();
                    case "value" -> value = in.nextInt();
                    default -> in.skipUnknown(name, "colour", "value");
                }
            }
            return new Stamp(colour, value);
        }
    }
}
