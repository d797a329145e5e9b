package dev.grantor.processor.tests.cases;

import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.cases.AdviceCases.Advice;
import java.util.List;

/** Declarations of tokens with a mistake, what is advised, and the same declarations when that is done. */
public final class TokenAdviceCases {

    private TokenAdviceCases() {}

    public static final List<Advice> CASES = List.of(
            new Advice(Problem.TOKEN_AND_GRANT, """
                    @Token(algorithms = Algorithm.HS256)
                    @Grant("room")
                    interface RoomToken {
                        @Claim("room_id") String roomId();
                    }
                    """, "Remove one of them", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("room_id") String roomId();
                    }
                    """),
            new Advice(Problem.FROM_KEY_NAME, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("account") @FromKey(" ") String account();
                    }
                    """, "Correct it", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("account") @FromKey("team") String account();
                    }
                    """),
            new Advice(Problem.GRANT_VALUE_IN_TOKEN, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @GrantValue Map<String, Object> all();
                    }
                    """, "Annotate it with @OtherClaims", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims Map<String, Object> all();
                    }
                    """),
            new Advice(Problem.TOKEN_ALGORITHMS, """
                    @Token(algorithms = {Algorithm.HS256, Algorithm.ES256})
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """, "Keep either", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.TOKEN_DURATION, """
                    @Token(algorithms = Algorithm.HS256, ttl = "5m")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """, "example \"PT5M\"", """
                    @Token(algorithms = Algorithm.HS256, ttl = "PT5M")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.TOKEN_LIFETIME, """
                    @Token(algorithms = Algorithm.HS256, ttl = "P2D", maxTtl = "P1D")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """, "Correct one of them", """
                    @Token(algorithms = Algorithm.HS256, ttl = "PT12H", maxTtl = "P1D")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.TOKEN_PRESENCE, """
                    @Token(algorithms = Algorithm.HS256, exp = Presence.IF_SET)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """, "Use ALWAYS, WAIVABLE or NEVER", """
                    @Token(algorithms = Algorithm.HS256, exp = Presence.WAIVABLE)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.TOKEN_ERRORS, """
                    @Token(algorithms = Algorithm.HS256, errors = String.class)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """, "implements VendorErrors", """
                    @Token(algorithms = Algorithm.HS256, errors = RoomToken.Errors.class)
                    interface RoomToken {
                        @Claim("sub") String subject();

                        class Errors implements dev.grantor.error.VendorErrors {
                            @Override
                            public dev.grantor.error.VendorError of(
                                    dev.grantor.error.ErrorCode code, dev.grantor.error.TokenPart part, String path) {
                                return null;
                            }
                        }
                    }
                    """),
            new Advice(Problem.TOKEN_HEADER_TEXT, """
                    @Token(algorithms = Algorithm.HS256, type = "")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """, "Correct it", """
                    @Token(algorithms = Algorithm.HS256, type = "at+jwt")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.TOKEN_ONLY, """
                    @Grant("room")
                    interface RoomGrant {
                        @Claim("version") @Constant("2") int version();
                    }
                    """, "Remove it, or declare the claim in a @Token", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("version") @Constant("2") int version();
                    }
                    """),
            new Advice(Problem.CLAIM_REGISTERED, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("exp") Instant expiresAt();
                        @Claim("sub") String subject();
                    }
                    """, "Remove it", """
                    @Token(algorithms = Algorithm.HS256, exp = Presence.ALWAYS)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.CLAIM_TWO_PLACES, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("region") @Header("region") @Nullable String region();
                    }
                    """, "Remove one", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Header("region") @Nullable String region();
                    }
                    """),
            new Advice(Problem.CLAIM_VALUE_KNOWN, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @FromKey @Nullable String issuer();
                    }
                    """, "Remove one", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @FromKey String issuer();
                    }
                    """),
            new Advice(Problem.CONSTANT_INVALID, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("version") @Constant("two") int version();
                    }
                    """, "Correct it", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("version") @Constant("2") int version();
                    }
                    """),
            new Advice(Problem.CONSTANT_TYPE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("roles") @Constant("admin") List<String> roles();
                    }
                    """, "Use a text, a number, true or false", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("role") @Constant("admin") String role();
                    }
                    """),
            new Advice(Problem.FROM_KEY_TYPE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @FromKey int account();
                    }
                    """, "Make it a String or a URI", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @FromKey String account();
                    }
                    """),
            new Advice(Problem.FROM_KEY_WITHIN, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim(value = "account", within = "context") @FromKey String account();
                    }
                    """, "Move it to the token", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("account") @FromKey String account();
                    }
                    """),
            new Advice(Problem.HEADER_NAME, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Header("kid") String keyId();
                    }
                    """, "Remove it", """
                    @Token(algorithms = Algorithm.HS256, keyId = KeyId.REQUIRED)
                    interface RoomToken {
                        @Header("region") String region();
                    }
                    """),
            new Advice(Problem.HEADER_TYPE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Header("region") int region();
                    }
                    """, "Make it a String", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Header("region") String region();
                    }
                    """),
            new Advice(Problem.OPEN_PLACE_TYPE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims List<String> others();
                    }
                    """, "Make it a Map<String, Object>", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims Map<String, Object> others();
                    }
                    """),
            new Advice(Problem.OPEN_PLACE_TWICE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims Map<String, Object> more();
                        @OtherClaims Map<String, Object> others();
                    }
                    """, "Remove one", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims Map<String, Object> others();
                    }
                    """),
            new Advice(Problem.WAIVABLE_REQUIRED, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("user_id") @Waivable String userId();
                    }
                    """, "Make it @Nullable", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("user_id") @Waivable @Nullable String userId();
                    }
                    """),
            new Advice(Problem.SEPARATED_TYPE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("scope") @SpaceSeparated String scope();
                    }
                    """, "Make it a List or a Set of String", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("scope") @SpaceSeparated Set<String> scope();
                    }
                    """),
            new Advice(Problem.TEXT_FORM_TWICE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("scope") @SpaceSeparated @CommaSeparated Set<String> scope();
                    }
                    """, "Remove one", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("scope") @SpaceSeparated Set<String> scope();
                    }
                    """),
            new Advice(Problem.REGISTERED_TYPE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("aud") int audience();
                    }
                    """, "Make it a String", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("aud") Set<String> audiences();
                    }
                    """),
            new Advice(Problem.WIRE_NUMBER_MIXED, """
                    enum Role {
                        @WireNumber(0) GUEST, HOST
                    }

                    @GrantPart
                    interface Member {
                        @Claim("role") Role role();
                    }
                    """, "Give each constant a @WireNumber", """
                    enum Role {
                        @WireNumber(0) GUEST, @WireNumber(1) HOST
                    }

                    @GrantPart
                    interface Member {
                        @Claim("role") Role role();
                    }
                    """),
            new Advice(Problem.TOKEN_LIFETIME, """
                    @Token(algorithms = Algorithm.HS256, exp = Presence.NEVER, ttl = "PT5M")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """, "Remove it", """
                    @Token(algorithms = Algorithm.HS256, exp = Presence.NEVER)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.REGISTERED_ABSENT, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("aud") @Nullable String audience();
                    }
                    """, "Make it required", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("aud") @NotBlank String audience();
                    }
                    """),
            new Advice(Problem.REGISTERED_ABSENT, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") Optional<String> issuer();
                    }
                    """, "or a @Constant", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @Constant("https://acme.example") String issuer();
                    }
                    """),
            new Advice(Problem.REGISTERED_ABSENT, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("aud") @Waivable @Nullable String audience();
                        @Claim("sub") String subject();
                    }
                    """, "or do not declare it", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.OPEN_PLACE_PRESENCE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims @Nullable Map<String, Object> others();
                    }
                    """, "Remove it", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims Map<String, @Nullable Object> others();
                    }
                    """),
            new Advice(Problem.OPEN_PLACE_TYPE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Grants Optional<dev.grantor.GrantSet> grants();
                    }
                    """, "Make it a GrantSet", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Grants dev.grantor.GrantSet grants();
                    }
                    """),
            new Advice(Problem.CLAIM_UNSUPPORTED_TYPE, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim dev.grantor.GrantSet grants();
                    }
                    """, "annotate the accessor with @Grants", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Grants dev.grantor.GrantSet grants();
                    }
                    """),
            new Advice(Problem.CONSTANT_INVALID, """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @Constant("hi ") String greeting();
                    }
                    """, "begins or ends with white space. Correct it", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @Constant("hi") String greeting();
                    }
                    """),
            new Advice(Problem.TOKEN_ERRORS, """
                    class Errors implements dev.grantor.error.VendorErrors {
                        Errors() throws java.io.IOException {}

                        @Override public dev.grantor.error.VendorError of(
                                dev.grantor.error.ErrorCode code, dev.grantor.error.TokenPart part, String path) {
                            return null;
                        }
                    }
                    @Token(algorithms = Algorithm.HS256, errors = Errors.class)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """, "its constructor declares checked IOException", """
                    class Errors implements dev.grantor.error.VendorErrors {
                        @Override public dev.grantor.error.VendorError of(
                                dev.grantor.error.ErrorCode code, dev.grantor.error.TokenPart part, String path) {
                            return null;
                        }
                    }
                    @Token(algorithms = Algorithm.HS256, errors = Errors.class)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            new Advice(Problem.ENUM_DUPLICATE_WIRE, """
                    enum Role { @WireNumber(1) GUEST, @WireNumber(1) HOST }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim Role role();
                    }
                    """, "Give one another @WireNumber", """
                    enum Role { @WireNumber(1) GUEST, @WireNumber(2) HOST }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim Role role();
                    }
                    """));
}
