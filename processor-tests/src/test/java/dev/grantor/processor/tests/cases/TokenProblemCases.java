package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.ProblemCase.of;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;

/** Mistakes in the declaration of a token. */
public final class TokenProblemCases {

    private TokenProblemCases() {}

    public static final List<ProblemCase> CASES = List.of(
            of(Problem.TOKEN_AND_GRANT, "token and grant", """
                    /*!*/@Token(algorithms = Algorithm.HS256)
                    @Grant("room")
                    interface RoomToken {
                        @Claim("room_id") String roomId();
                    }
                    """),
            of(Problem.TOKEN_ALGORITHMS, "HMAC and others", """
                    @Token(/*ecj*/algorithms = /*javac*/{Algorithm.HS256, Algorithm.ES256})
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_DURATION, "token duration", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/ttl = /*javac*/"5m")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_LIFETIME, "token lifetime", """
                    @Token(algorithms = Algorithm.HS256, ttl = "P2D", /*ecj*/maxTtl = /*javac*/"P1D")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_PRESENCE, "token presence", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/exp = Presence/*javac*/.IF_SET)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_ERRORS, "token errors", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/errors = String/*javac*/.class)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_HEADER_TEXT, "token header text", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/type = /*javac*/"")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_ONLY, "token only", """
                    @Grant("room")
                    interface RoomGrant {
                        @Claim("version") /*!*/@Constant("2") int version();
                    }
                    """),
            of(Problem.CLAIM_REGISTERED, "claim registered", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("exp") Instant /*!*/expiresAt();
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.CLAIM_TWO_PLACES, "claim two places", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("region") @Header("region") @Nullable String /*!*/region();
                    }
                    """),
            of(Problem.CLAIM_VALUE_KNOWN, "claim value known", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @FromKey @Nullable String /*!*/issuer();
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "constant invalid", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("version") @Constant(/*!*/"two") int version();
                    }
                    """),
            of(Problem.CONSTANT_TYPE, "constant type", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("roles") @Constant("admin") List<String> /*!*/roles();
                    }
                    """),
            of(Problem.FROM_KEY_TYPE, "from key type", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @FromKey int /*!*/account();
                    }
                    """),
            of(Problem.FROM_KEY_NAME, "blank", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("account") @FromKey(/*!*/" ") String account();
                    }
                    """),
            of(Problem.GRANT_VALUE_IN_TOKEN, "in a token", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        /*!*/@GrantValue Map<String, Object> all();
                    }
                    """),
            of(Problem.WITHIN_INVALID, "in a time", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim(value = "room", /*ecj*/within = /*javac*/"exp") String room();
                    }
                    """),
            of(Problem.WITHIN_INVALID, "grants in the issuer", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Grants(/*ecj*/within = /*javac*/"iss") dev.grantor.GrantSet grants();
                    }
                    """),
            of(Problem.CLAIM_DUPLICATE, "parameter of the header", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Header("region") String region();
                        @Header(/*!*/"region") String zone();
                    }
                    """),
            of(Problem.FROM_KEY_WITHIN, "from key within", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim(value = "account", within = "context") /*!*/@FromKey String account();
                    }
                    """),
            of(Problem.HEADER_NAME, "header name", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Header(/*!*/"kid") String keyId();
                    }
                    """),
            of(Problem.HEADER_TYPE, "header type", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Header("region") int /*!*/region();
                    }
                    """),
            of(Problem.OPEN_PLACE_TYPE, "open place type", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims List<String> /*!*/others();
                    }
                    """),
            of(Problem.OPEN_PLACE_TWICE, "open place twice", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims Map<String, Object> more();
                        @OtherClaims Map<String, Object> /*!*/others();
                    }
                    """),
            of(Problem.WAIVABLE_REQUIRED, "waivable required", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("user_id") @Waivable String /*!*/userId();
                    }
                    """),
            of(Problem.SEPARATED_TYPE, "separated type", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("scope") @SpaceSeparated String /*!*/scope();
                    }
                    """),
            of(Problem.TEXT_FORM_TWICE, "text form twice", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("scope") @SpaceSeparated @CommaSeparated Set<String> /*!*/scope();
                    }
                    """),
            of(Problem.REGISTERED_TYPE, "registered type", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("aud") int /*!*/audience();
                    }
                    """),
            of(Problem.WIRE_NUMBER_MIXED, "wire number mixed", """
                    enum Role {
                        @WireNumber(0) GUEST, HOST
                    }

                    @GrantPart
                    interface Member {
                        @Claim("role") Role /*!*/role();
                    }
                    """),
            of(Problem.TOKEN_ALGORITHMS, "none", """
                    @Token(/*ecj*/algorithms = /*javac*/{})
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_DURATION, "part of a second", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/minTtl = /*javac*/"PT1.5S")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_DURATION, "negative", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/backdate = /*javac*/"PT-5S")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_LIFETIME, "shortest longer than the usual", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/ttl = /*javac*/"PT1M", minTtl = "PT5M")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_PRESENCE, "neither exp nor iat", """
                    @Token(algorithms = Algorithm.HS256, exp = Presence.NEVER, /*ecj*/iat = Presence/*javac*/.NEVER)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_PRESENCE, "waivable id", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/jti = Presence/*javac*/.WAIVABLE)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_HEADER_TEXT, "control character in cty", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/contentType = /*javac*/"a\\nb")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_ONLY, "waivable claim of a part", """
                    @GrantPart interface Host { @Claim("name") /*!*/@Waivable @Nullable String name(); }
                    """),
            of(Problem.TOKEN_ONLY, "header of a grant", """
                    @Grant("room") interface RoomGrant { @Claim String id(); /*!*/@Header("x") String x(); }
                    """),
            of(Problem.CLAIM_VALUE_KNOWN, "constant and from the key", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @Constant("x") @FromKey String /*!*/issuer();
                    }
                    """),
            of(Problem.CLAIM_VALUE_KNOWN, "constant with a default", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("v") @Constant("1") default int /*!*/version() { return 1; }
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "too large for a byte", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("v") @Constant(/*!*/"300") byte version();
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "not a constant of the enum", """
                    enum Role { GUEST }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("role") @Constant(/*!*/"host") Role role();
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "not a boolean", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("v") @Constant(/*!*/"yes") boolean version();
                    }
                    """),
            of(Problem.OPEN_PLACE_TYPE, "grants that are a map", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Grants Map<String, Object> /*!*/grants();
                    }
                    """),
            of(Problem.SEPARATED_TYPE, "list of numbers", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @CommaSeparated List<Integer> /*!*/floors();
                    }
                    """),
            of(Problem.REGISTERED_TYPE, "issuer that is a number", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") long /*!*/issuer();
                    }
                    """),
            of(Problem.WIRE_NUMBER_MIXED, "name and number of one constant", """
                    enum Role { @WireNumber(0) @WireName("guest") GUEST }
                    @GrantPart interface Member { @Claim Role /*!*/role(); }
                    """),
            of(Problem.WAIVABLE_REQUIRED, "optional", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @Waivable Optional<String> /*!*/user();
                    }
                    """),
            of(Problem.ANNOTATION_WITHOUT_CLAIM, "constant that is no claim", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim String room();
                        /*!*/@Constant("x") default String x() { return ""; }
                    }
                    """),
            of(Problem.CLAIM_BUILDER_CLASH, "reserved ttl", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("x") String /*!*/ttl();
                    }
                    """),
            of(Problem.CLAIM_BUILDER_CLASH, "reserved getTtl", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("x") String /*!*/getTtl();
                    }
                    """),
            of(Problem.CLAIM_METHOD_CLASH, "waiver", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("a") @Waivable @Nullable String user();
                        @Claim("b") String /*!*/withoutUser();
                    }
                    """));
}
