package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.hasura.HasuraTokens;

/** From hasura#1176 and Hasura's page on JWTs. */
final class HasuraMistakes {

    static final Sample SAMPLE = new Sample(
                    HasuraTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"sub\":\"42\",\"iat\":1700000000,\"exp\":1700003600,"
                            + "\"https://hasura.io/jwt/claims\":{\"x-hasura-default-role\":\"user\","
                            + "\"x-hasura-allowed-roles\":[\"user\",\"editor\"],\"x-hasura-user-id\":\"42\"}}")
            .claims(
                    "no default role",
                    "\"x-hasura-default-role\":\"user\",",
                    "",
                    "https://hasura.io/jwt/claims: HasuraSession: lacks the required claim defaultRole "
                            + "(\"x-hasura-default-role\").")
            .claims(
                    "no allowed roles",
                    "\"x-hasura-allowed-roles\":[\"user\",\"editor\"],",
                    "",
                    "https://hasura.io/jwt/claims: HasuraSession: lacks the required claim allowedRoles "
                            + "(\"x-hasura-allowed-roles\").")
            .claims(
                    "one allowed role as a text",
                    "[\"user\",\"editor\"]",
                    "\"user\"",
                    "https://hasura.io/jwt/claims.x-hasura-allowed-roles: expected an array, found a string.")
            .claims(
                    "the user's id is a number",
                    "\"x-hasura-user-id\":\"42\"",
                    "\"x-hasura-user-id\":42",
                    "https://hasura.io/jwt/claims.x-hasura-user-id: expected a string, found an integer.")
            .claims(
                    "another namespace",
                    "https://hasura.io/jwt/claims",
                    "https://hasura.io/jwt/claim",
                    "https://hasura.io/jwt/claim is not a claim of HasuraToken; did you mean "
                            + "\"https://hasura.io/jwt/claims\"?",
                    "lacks the required claim session (\"https://hasura.io/jwt/claims\").")
            .claims(
                    "the namespace without https",
                    "https://hasura.io/jwt/claims",
                    "hasura.io/jwt/claims",
                    "hasura.io/jwt/claims is not a claim of HasuraToken; did you mean "
                            + "\"https://hasura.io/jwt/claims\"?",
                    "lacks the required claim session (\"https://hasura.io/jwt/claims\").")
            .claims(
                    "names with underscores",
                    "\"x-hasura-user-id\"",
                    "\"x_hasura_user_id\"",
                    "https://hasura.io/jwt/claims.x_hasura_user_id is not a claim of "
                            + "https://hasura.io/jwt/claims; did you mean \"x-hasura-user-id\"?")
            .claims(
                    "the variables in the token's own object",
                    "\"https://hasura.io/jwt/claims\":{\"x-hasura-default-role\":\"user\","
                            + "\"x-hasura-allowed-roles\":[\"user\",\"editor\"],\"x-hasura-user-id\":\"42\"}",
                    "\"x-hasura-default-role\":\"user\",\"x-hasura-allowed-roles\":[\"user\"]",
                    "x-hasura-default-role is in the wrong place, where nobody looks for it: it belongs "
                            + "into https://hasura.io/jwt/claims.",
                    "x-hasura-allowed-roles is in the wrong place, where nobody looks for it: it belongs "
                            + "into https://hasura.io/jwt/claims.",
                    "lacks the required claim session (\"https://hasura.io/jwt/claims\").")
            .claims(
                    "an empty default role",
                    "\"x-hasura-default-role\":\"user\"",
                    "\"x-hasura-default-role\":\"\"",
                    "https://hasura.io/jwt/claims.x-hasura-default-role: "
                            + "HasuraSession.x-hasura-default-role: must not be blank.")
            .notSigned()
            .inMilliseconds()
            .expired();

    private HasuraMistakes() {}
}
