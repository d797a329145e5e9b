package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.ProblemCase.of;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;

/**
 * Mistakes in the declaration of a token whose parts are right by themselves, and do not fit each other or the runtime.
 */
public final class TokenClaimProblemCases {

    private TokenClaimProblemCases() {}

    public static final List<ProblemCase> CASES = List.of(
            of(Problem.TOKEN_LIFETIME, "usual lifetime of what never expires", """
                    @Token(algorithms = Algorithm.HS256, exp = Presence.NEVER, /*ecj*/ttl = /*javac*/"PT5M")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_LIFETIME, "shortest lifetime of what never expires", """
                    @Token(algorithms = Algorithm.HS256, exp = Presence.NEVER, /*ecj*/minTtl = /*javac*/"PT5M")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_LIFETIME, "nothing to put back", """
                    @Token(algorithms = Algorithm.HS256, iat = Presence.NEVER, /*ecj*/backdate = /*javac*/"PT5S")
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_PRESENCE, "time of issue that is waived", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/iat = Presence/*javac*/.WAIVABLE)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_ERRORS, "inner class", """
                    class Outer {
                        class Errors implements dev.grantor.error.VendorErrors {
                            @Override public dev.grantor.error.VendorError of(
                                    dev.grantor.error.ErrorCode code, dev.grantor.error.TokenPart part, String path) {
                                return null;
                            }
                        }
                    }
                    @Token(algorithms = Algorithm.HS256, /*ecj*/errors = Outer.Errors/*javac*/.class)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_ERRORS, "private class", """
                    class Outer {
                        private static class Hidden {
                            public static class Errors implements dev.grantor.error.VendorErrors {
                                @Override public dev.grantor.error.VendorError of(
                                        dev.grantor.error.ErrorCode code, dev.grantor.error.TokenPart part, String path) {
                                    return null;
                                }
                            }
                        }
                        @Token(algorithms = Algorithm.HS256, /*ecj*/errors = Hidden.Errors/*javac*/.class)
                        interface RoomToken {
                            @Claim("sub") String subject();
                        }
                    }
                    """),
            of(Problem.TOKEN_ERRORS, "checked exception", """
                    class Errors implements dev.grantor.error.VendorErrors {
                        public Errors() throws java.io.IOException {}

                        @Override public dev.grantor.error.VendorError of(
                                dev.grantor.error.ErrorCode code, dev.grantor.error.TokenPart part, String path) {
                            return null;
                        }
                    }
                    @Token(algorithms = Algorithm.HS256, /*ecj*/errors = Errors/*javac*/.class)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_ERRORS, "type parameters", """
                    class Errors<T> implements dev.grantor.error.VendorErrors {
                        @Override public dev.grantor.error.VendorError of(
                                dev.grantor.error.ErrorCode code, dev.grantor.error.TokenPart part, String path) {
                            return null;
                        }
                    }
                    @Token(algorithms = Algorithm.HS256, /*ecj*/errors = Errors/*javac*/.class)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.TOKEN_ERRORS, "primitive", """
                    @Token(algorithms = Algorithm.HS256, /*ecj*/errors = int/*javac*/.class)
                    interface RoomToken {
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.CLAIM_REGISTERED, "iat", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iat") String /*!*/registered();
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.CLAIM_REGISTERED, "nbf", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("nbf") String /*!*/registered();
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.CLAIM_REGISTERED, "jti", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("jti") String /*!*/registered();
                        @Claim("sub") String subject();
                    }
                    """),
            of(Problem.REGISTERED_ABSENT, "nullable audience", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("aud") @Nullable String /*!*/audience();
                    }
                    """),
            of(Problem.REGISTERED_ABSENT, "optional issuer", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") Optional<String> /*!*/issuer();
                    }
                    """),
            of(Problem.REGISTERED_ABSENT, "waivable issuer", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim("iss") @Waivable @Nullable String /*!*/issuer();
                    }
                    """),
            of(Problem.REGISTERED_ABSENT, "audiences that may be empty", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim(value = "aud", include = Claim.Include.NON_EMPTY) Set<String> /*!*/audiences();
                    }
                    """),
            of(Problem.REGISTERED_ABSENT, "issuer that is not written", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim(value = "iss", include = Claim.Include.NON_DEFAULT)
                        default String /*!*/issuer() { return "a"; }
                    }
                    """),
            of(Problem.OPEN_PLACE_TYPE, "optional grants", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Grants Optional<dev.grantor.GrantSet> /*!*/grants();
                    }
                    """),
            of(Problem.OPEN_PLACE_TYPE, "optional claims", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims Optional<Map<String, Object>> /*!*/others();
                    }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "grants that are a claim", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim dev.grantor.GrantSet /*!*/grants();
                    }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "list of grants", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim List<dev.grantor.GrantSet> /*!*/grants();
                    }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "map of grants", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim Map<String, dev.grantor.GrantSet> /*!*/grants();
                    }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "grants as text", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @AsText dev.grantor.GrantSet /*!*/grants();
                    }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "grants in a grant", """
                    @Grant("room") interface RoomGrant { @Claim dev.grantor.GrantSet /*!*/grants(); }
                    """),
            of(Problem.TEXT_FORM_TWICE, "open place as text", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims @AsText Map<String, Object> /*!*/others();
                    }
                    """),
            of(Problem.TEXT_FORM_TWICE, "parameter of the header as text", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Header("region") @AsText String /*!*/region();
                    }
                    """),
            of(Problem.OPEN_PLACE_PRESENCE, "nullable claims", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims @Nullable Map<String, Object> /*!*/others();
                    }
                    """),
            of(Problem.OPEN_PLACE_PRESENCE, "claims with a default", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims default Map<String, Object> /*!*/others() { return Map.of(); }
                    }
                    """),
            of(Problem.OPEN_PLACE_PRESENCE, "waivable claims", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @OtherClaims @Waivable Map<String, Object> /*!*/others();
                    }
                    """),
            of(Problem.OPEN_PLACE_PRESENCE, "nullable grants", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Grants dev.grantor.@Nullable GrantSet /*!*/grants();
                    }
                    """),
            of(Problem.OPEN_PLACE_PRESENCE, "grants with a default", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Grants default dev.grantor.GrantSet /*!*/grants() { return null; }
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "number that is too long", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @Constant(/*!*/"1e400") java.math.BigDecimal number();
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "number of 65 digits", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @Constant(/*!*/"99999999999999999999999999999999999999999999999999999999999999999") java.math.BigInteger number();
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "white space at the end", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @Constant(/*!*/"hi ") String greeting();
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "empty address", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @Constant(/*!*/"") java.net.URI address();
                    }
                    """),
            of(Problem.CONSTANT_INVALID, "half a character", """
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @Constant(/*!*/"\\ud83d") char letter();
                    }
                    """),
            of(Problem.WIRE_NAME_INVALID, "space between elements that spaces separate", """
                    enum Scope { READ, @WireName("read all") READ_ALL }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @SpaceSeparated Set<Scope> /*!*/scopes();
                    }
                    """),
            of(Problem.WIRE_NAME_INVALID, "comma between elements that commas separate", """
                    enum Scope { @WireName("a,b") BOTH }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim @CommaSeparated List<Scope> /*!*/scopes();
                    }
                    """),
            of(Problem.ENUM_DUPLICATE_WIRE, "one number twice", """
                    enum Role { @WireNumber(1) GUEST, @WireNumber(1) HOST }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken {
                        @Claim Role /*!*/role();
                    }
                    """));
}
