package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.hasura.HasuraTextTokens;

/** From hasura#1176. */
final class HasuraTextMistakes {

    static final Sample SAMPLE = new Sample(
                    HasuraTextTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"sub\":\"42\",\"iat\":1700000000,\"exp\":1700003600,"
                            + "\"https://hasura.io/jwt/claims\":\"{\\\"x-hasura-allowed-roles\\\":[\\\"user\\\"],"
                            + "\\\"x-hasura-default-role\\\":\\\"user\\\"}\"}")
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
                    "https://hasura.io/jwt/claims: the JSON in the text: HasuraSession: lacks the "
                            + "required claim defaultRole (\"x-hasura-default-role\").")
            .plainClaims(
                    "no allowed roles",
                    "\\\"x-hasura-allowed-roles\\\":[\\\"user\\\"],",
                    "",
                    "https://hasura.io/jwt/claims: the JSON in the text: HasuraSession: lacks the "
                            + "required claim allowedRoles (\"x-hasura-allowed-roles\").")
            .plainClaims(
                    "one allowed role as a text",
                    "[\\\"user\\\"]",
                    "\\\"user\\\"",
                    "https://hasura.io/jwt/claims: the JSON in the text: x-hasura-allowed-roles: "
                            + "expected an array, found a string.")
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
            .notSigned()
            .claims(
                    "the subject is a number",
                    "\"sub\":\"42\"",
                    "\"sub\":42",
                    "sub: expected a string, found an integer.")
            .inMilliseconds()
            .expired();

    private HasuraTextMistakes() {}
}
