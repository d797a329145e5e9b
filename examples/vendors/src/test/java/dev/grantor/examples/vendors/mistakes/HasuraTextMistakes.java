package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.hasura.HasuraTextTokens;

/** From hasura#1176. */
final class HasuraTextMistakes {

    static final Sample SAMPLE = new Sample(
                    HasuraTextTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"sub\":\"42\",\"iat\":1700000000,\"exp\":1700003600,\"https://hasura.io/jwt/claims\":\"{\\\"x-hasura-allowed-roles\\\":[\\\"user\\\"],\\\"x-hasura-default-role\\\":\\\"user\\\"}\"}")
            .plainClaims(
                    "the text is no JSON",
                    "\"{\\\"x-hasura-allowed-roles\\\":[\\\"user\\\"],\\\"x-hasura-default-role\\\":\\\"user\\\"}\"",
                    "\"user\"",
                    "https://hasura.io/jwt/claims: the JSON in the text: not strict JSON (RFC 8259): expected a value.")
            .plainClaims(
                    "a list as text",
                    "\"{\\\"x-hasura-allowed-roles\\\":[\\\"user\\\"],\\\"x-hasura-default-role\\\":\\\"user\\\"}\"",
                    "\"[\\\"user\\\"]\"",
                    "https://hasura.io/jwt/claims: the JSON in the text: expected an object, found an array.")
            .plainClaims(
                    "no default role",
                    ",\\\"x-hasura-default-role\\\":\\\"user\\\"",
                    "",
                    "https://hasura.io/jwt/claims: the JSON in the text: HasuraSession: lacks the required claim defaultRole (\"x-hasura-default-role\").")
            .plainClaims(
                    "no allowed roles",
                    "\\\"x-hasura-allowed-roles\\\":[\\\"user\\\"],",
                    "",
                    "https://hasura.io/jwt/claims: the JSON in the text: HasuraSession: lacks the required claim allowedRoles (\"x-hasura-allowed-roles\").")
            .plainClaims(
                    "one allowed role as a text",
                    "[\\\"user\\\"]",
                    "\\\"user\\\"",
                    "https://hasura.io/jwt/claims: the JSON in the text: x-hasura-allowed-roles: expected an array, found a string.")
            .plainClaims(
                    "written as text twice",
                    "\"{\\\"x-hasura-allowed-roles\\\":[\\\"user\\\"],\\\"x-hasura-default-role\\\":\\\"user\\\"}\"",
                    "\"\\\"{\\\\\\\"x-hasura-default-role\\\\\\\":\\\\\\\"user\\\\\\\"}\\\"\"",
                    "https://hasura.io/jwt/claims: the JSON in the text: expected an object, found a string.")
            .plainClaims(
                    "single quotation marks",
                    "\"{\\\"x-hasura-allowed-roles\\\":[\\\"user\\\"],\\\"x-hasura-default-role\\\":\\\"user\\\"}\"",
                    "\"{'x-hasura-default-role':'user'}\"",
                    "https://hasura.io/jwt/claims: the JSON in the text: not strict JSON (RFC 8259): expected a name.")
            .header(
                    "not signed",
                    "HS256",
                    "none",
                    "The header's alg must be \"HS256\" or \"HS384\" or \"HS512\", but is \"none\": the token is not signed (RFC 8725 §3.2).")
            .claims(
                    "the subject is a number",
                    "\"sub\":\"42\"",
                    "\"sub\":42",
                    "sub: expected a string, found an integer.")
            .claims(
                    "times in milliseconds",
                    "\"exp\":1700003600",
                    "\"exp\":1700003600000",
                    "exp: later than the year 9999, so probably in milliseconds. Times are in seconds (RFC 7519 §2): divide by 1000.")
            .claims(
                    "expired",
                    "\"iat\":1700000000,\"exp\":1700003600",
                    "\"iat\":1699990000,\"exp\":1699999000",
                    "The token expired at 2023-11-14T21:56:40Z, 16 min 40 s ago. Mint a new one; if it is new, compare the clocks.");

    private HasuraTextMistakes() {}
}
