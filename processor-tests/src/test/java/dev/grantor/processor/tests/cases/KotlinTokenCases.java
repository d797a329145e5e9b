package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.KotlinProblemCase.of;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;

/** The mistakes of {@link TokenProblemCases} and {@link TokenClaimProblemCases}, made in Kotlin. */
final class KotlinTokenCases {

    static final List<KotlinProblemCase> CASES = List.of(
            of(Problem.TOKEN_AND_GRANT, "token and grant", """
                    /*!*/@Token(algorithms = [Algorithm.HS256]) @Grant("room")
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_ALGORITHMS, "HMAC and others", """
                    /*!*/@Token(algorithms = [Algorithm.HS256, Algorithm.ES256])
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_ALGORITHMS, "no algorithm", """
                    /*!*/@Token(algorithms = []) interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_DURATION, "token duration", """
                    /*!*/@Token(algorithms = [Algorithm.HS256], ttl = "5m")
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_LIFETIME, "token lifetime", """
                    /*!*/@Token(algorithms = [Algorithm.HS256], ttl = "P2D", maxTtl = "P1D")
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_PRESENCE, "token presence", """
                    /*!*/@Token(algorithms = [Algorithm.HS256], exp = Presence.IF_SET)
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_ERRORS, "token errors", """
                    /*!*/@Token(algorithms = [Algorithm.HS256], errors = String::class)
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_HEADER_TEXT, "empty type", """
                    /*!*/@Token(algorithms = [Algorithm.HS256], type = "")
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_ONLY, "constant of a grant", """
                    @Grant("room") interface RoomGrant { @get:Claim @get:Constant("2") /*!*/val version: Int }
                    """),
            of(Problem.CLAIM_REGISTERED, "claim registered", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @get:Claim("exp") /*!*/val expiresAt: Instant
                      @get:Claim val room: String
                    }
                    """),
            of(Problem.CLAIM_TWO_PLACES, "claim two places", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @get:Claim("region") @get:Header("region") /*!*/val region: String?
                    }
                    """),
            of(Problem.CLAIM_VALUE_KNOWN, "from the key and nullable", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim("iss") @get:FromKey /*!*/val issuer: String? }
                    """),
            of(Problem.CONSTANT_INVALID, "not a number", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim @get:Constant("two") /*!*/val version: Int }
                    """),
            of(Problem.CONSTANT_TYPE, "list", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim @get:Constant("x") /*!*/val roles: List<String> }
                    """),
            of(Problem.FROM_KEY_TYPE, "number", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim("iss") @get:FromKey /*!*/val account: Int }
                    """),
            of(Problem.FROM_KEY_WITHIN, "in an object", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @get:Claim(value = "account", within = ["context"]) @get:FromKey /*!*/val account: String
                    }
                    """),
            of(Problem.HEADER_NAME, "kid", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Header("kid") /*!*/val keyId: String }
                    """),
            of(Problem.HEADER_TYPE, "number", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Header("region") /*!*/val region: Int }
                    """),
            of(Problem.OPEN_PLACE_TYPE, "list", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:OtherClaims /*!*/val others: List<String> }
                    """),
            of(Problem.OPEN_PLACE_TWICE, "two of further claims", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @get:OtherClaims val more: Map<String, Any?>
                      @get:OtherClaims /*!*/val others: Map<String, Any?>
                    }
                    """),
            of(Problem.WAIVABLE_REQUIRED, "not nullable", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim @get:Waivable /*!*/val user: String }
                    """),
            of(Problem.SEPARATED_TYPE, "text", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim @get:SpaceSeparated /*!*/val scope: String }
                    """),
            of(Problem.TEXT_FORM_TWICE, "spaces and commas", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @get:Claim @get:SpaceSeparated @get:CommaSeparated /*!*/val scope: Set<String>
                    }
                    """),
            of(Problem.REGISTERED_TYPE, "audience that is a number", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim("aud") /*!*/val audience: Int }
                    """),
            of(Problem.WIRE_NUMBER_MIXED, "one of two", """
                    enum class Role { @WireNumber(0) GUEST, HOST }
                    @GrantPart interface Member { @get:Claim /*!*/val role: Role }
                    """),
            of(Problem.TOKEN_LIFETIME, "lifetime of what never expires", """
                    /*!*/@Token(algorithms = [Algorithm.HS256], exp = Presence.NEVER, ttl = "PT5M")
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_LIFETIME, "nothing to put back", """
                    /*!*/@Token(algorithms = [Algorithm.HS256], iat = Presence.NEVER, nbf = Presence.NEVER, backdate = "PT5S")
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.TOKEN_ERRORS, "inner class", """
                    class Outer {
                      inner class Errors : dev.grantor.error.VendorErrors {
                        override fun of(code: dev.grantor.error.ErrorCode, part: dev.grantor.error.TokenPart, path: String) = null
                      }
                    }
                    /*!*/@Token(algorithms = [Algorithm.HS256], errors = Outer.Errors::class)
                    interface RoomToken { @get:Claim val room: String }
                    """),
            of(Problem.REGISTERED_ABSENT, "nullable audience", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim("aud") /*!*/val audience: String? }
                    """),
            of(Problem.REGISTERED_ABSENT, "waivable issuer", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim("iss") @get:Waivable /*!*/val issuer: String? }
                    """),
            of(Problem.OPEN_PLACE_TYPE, "optional grants", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Grants /*!*/val grants: java.util.Optional<dev.grantor.GrantSet> }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "list of grants", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim /*!*/val grants: List<dev.grantor.GrantSet> }
                    """),
            of(Problem.OPEN_PLACE_PRESENCE, "nullable claims", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:OtherClaims /*!*/val others: Map<String, Any?>? }
                    """),
            of(Problem.OPEN_PLACE_PRESENCE, "claims with a default", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @get:OtherClaims val others: Map<String, Any?> /*!*/get() = mapOf()
                    }
                    """),
            of(Problem.OPEN_PLACE_PRESENCE, "nullable grants", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Grants /*!*/val grants: dev.grantor.GrantSet? }
                    """),
            of(Problem.CONSTANT_INVALID, "number that is too long", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim @get:Constant("1e400") /*!*/val number: java.math.BigDecimal }
                    """),
            of(Problem.WIRE_NAME_INVALID, "space between elements that spaces separate", """
                    enum class Scope { READ, @WireName("read all") READ_ALL }
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim @get:SpaceSeparated /*!*/val scopes: Set<Scope> }
                    """),
            of(Problem.ENUM_DUPLICATE_WIRE, "one number twice", """
                    enum class Role { @WireNumber(1) GUEST, @WireNumber(1) HOST }
                    @GrantPart interface Member { @get:Claim /*!*/val role: Role }
                    """),
            of(Problem.ANNOTATION_WITHOUT_CLAIM, "constant that is no claim", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @get:Claim val room: String
                      @get:Constant("x") val x: String /*!*/get() = ""
                    }
                    """),
            of(Problem.FROM_KEY_NAME, "blank", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim @get:FromKey(" ") /*!*/val account: String }
                    """),
            of(Problem.GRANT_VALUE_IN_TOKEN, "in a token", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:GrantValue /*!*/val all: Map<String, Any?> }
                    """),
            of(Problem.WITHIN_INVALID, "in a time", """
                    @Token(algorithms = [Algorithm.HS256])
                    interface RoomToken { @get:Claim(within = ["exp"]) /*!*/val room: String }
                    """),
            of(Problem.CLAIM_DUPLICATE, "parameter of the header", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @get:Header("region") val region: String
                      @get:Header("region") /*!*/val zone: String
                    }
                    """),
            of(Problem.DETAIL_OVERRIDDEN, "constant", """
                    interface Versioned { @get:Claim @get:Constant("1") val version: Int }
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken : Versioned {
                      @get:Claim override /*!*/val version: Int
                    }
                    """),
            of(Problem.CLAIM_BUILDER_CLASH, "lifetime", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken { @get:Claim("x") /*!*/val ttl: String }
                    """),
            of(Problem.CLAIM_METHOD_CLASH, "waiver", """
                    @Token(algorithms = [Algorithm.HS256]) interface RoomToken {
                      @Claim("a") @Waivable fun user(): String?
                      @Claim("b") /*!*/fun withoutUser(): String
                    }
                    """));

    private KotlinTokenCases() {}
}
