package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.apns.ApnsTokens;

/** From Apple's page on token-based connections, pushy and APNSwift#36. */
final class ApnsMistakes {

    static final Sample SAMPLE = new Sample(
                    ApnsTokens.TYPE,
                    "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"ABC123DEFG\"}",
                    "{\"iss\":\"DEF123GHIJ\",\"iat\":1700000000}")
            .claims(
                    "older than an hour",
                    "\"iat\":1700000000",
                    "\"iat\":1699996000",
                    "exp: the token is 1 h 6 min old, and no more than 3600 s is allowed.")
            .claims(
                    "iat in milliseconds",
                    "\"iat\":1700000000",
                    "\"iat\":1700000000000",
                    "iat: later than the year 9999, so probably in milliseconds. Times are in seconds "
                            + "(RFC 7519 §2): divide by 1000.")
            .claims("no iat", ",\"iat\":1700000000", "", "iat: missing; the token says in no other way how old it is.")
            .claims("no team", "\"iss\":\"DEF123GHIJ\",", "", "iss: missing.")
            .claims("the team is a number", "\"DEF123GHIJ\"", "123", "iss: expected a string, found an integer.")
            .claims(
                    "iat is a text",
                    "\"iat\":1700000000",
                    "\"iat\":\"1700000000\"",
                    "iat: it is not a number of seconds without an exponent (RFC 7519 §2).")
            .claims(
                    "issued in the future",
                    "\"iat\":1700000000",
                    "\"iat\":1700000100",
                    "The token is valid from 2023-11-14T22:15:00Z on (iat), in 1 min 40 s. Compare the clocks.")
            .header("no key id", ",\"kid\":\"ABC123DEFG\"", "", "The header's kid is missing: it must name the key.")
            .header("RSA", "ES256", "RS256", "The header's alg must be \"ES256\", but is \"RS256\".")
            .claims(
                    "iat with a fraction before 1970",
                    "\"iat\":1700000000",
                    "\"iat\":-1",
                    "iat: it is before 1970 (RFC 7519 §2).");

    private ApnsMistakes() {}
}
