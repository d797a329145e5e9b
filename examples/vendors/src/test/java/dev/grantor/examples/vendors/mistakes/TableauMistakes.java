package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.tableau.TableauTokens;

/** From Tableau's page on errors of connected apps (10081 to 10099). */
final class TableauMistakes {

    static final Sample SAMPLE = new Sample(
                    TableauTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"secret-id\",\"iss\":\"client-id\"}",
                    "{\"iss\":\"client-id\",\"aud\":\"tableau\",\"sub\":\"ada@acme.example\","
                            + "\"jti\":\"4c0e6f1a\",\"scp\":[\"tableau:views:embed\"],\"iat\":1700000000,"
                            + "\"exp\":1700000300}")
            .claims(
                    "valid for more than ten minutes",
                    "\"exp\":1700000300",
                    "\"exp\":1700003600",
                    "exp: the token is valid for 3600 s = 1 h, and no more than 600 s is allowed.")
            .claims(
                    "scopes as a text",
                    "[\"tableau:views:embed\"]",
                    "\"tableau:views:embed\"",
                    "scp: expected an array, found a string.")
            .claims("scope", "\"scp\"", "\"scope\"", "lacks the required claim scopes (\"scp\").")
            .claims(
                    "another audience",
                    "\"aud\":\"tableau\"",
                    "\"aud\":\"tableau:acme\"",
                    "aud: not \"tableau\", which every such token has.")
            .claims("no audience", "\"aud\":\"tableau\",", "", "aud: missing.")
            .claims("no user", "\"sub\":\"ada@acme.example\",", "", "lacks the required claim user (\"sub\").")
            .header("no issuer in the header", ",\"iss\":\"client-id\"", "", "header.iss: missing.")
            .header("no key id", ",\"kid\":\"secret-id\"", "", "The header's kid is missing: it must name the key.")
            .claims("no client id", "\"iss\":\"client-id\",", "", "iss: missing.")
            .inMilliseconds()
            .expired();

    private TableauMistakes() {}
}
