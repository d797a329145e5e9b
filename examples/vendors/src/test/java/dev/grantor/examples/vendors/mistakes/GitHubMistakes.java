package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.github.GitHubAppTokens;

/** From GitHub's page on an app's JWT, and its errors. */
final class GitHubMistakes {

    static final Sample SAMPLE = new Sample(
                    GitHubAppTokens.TYPE,
                    "{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                    "{\"iss\":\"Iv23f8doAlphaNumer1c\",\"iat\":1699999940,\"exp\":1700000540}")
            .claims(
                    "valid for more than ten minutes",
                    "\"exp\":1700000540",
                    "\"exp\":1700000541",
                    "exp: the token is valid for 601 s = 10 min 1 s, and no more than 600 s is allowed.")
            .claims(
                    "valid for an hour",
                    "\"exp\":1700000540",
                    "\"exp\":1700003600",
                    "exp: the token is valid for 3660 s = 1 h 1 min, and no more than 600 s is allowed.")
            .claims(
                    "issued in the future",
                    "\"iat\":1699999940",
                    "\"iat\":1700000030",
                    "The token is valid from 2023-11-14T22:13:50Z on (iat), in 30 s. Compare the clocks.")
            .claims("no issuer", "\"iss\":\"Iv23f8doAlphaNumer1c\",", "", "iss: missing.")
            .claims(
                    "the app's id is a number",
                    "\"Iv23f8doAlphaNumer1c\"",
                    "12345",
                    "iss: expected a string, found an integer.")
            .claims("no exp", ",\"exp\":1700000540", "", "exp: missing; a token must say when it expires.")
            .header(
                    "signed with the client secret",
                    "RS256",
                    "HS256",
                    "The header's alg must be \"RS256\", but is \"HS256\".")
            .claims(
                    "times as texts",
                    "\"exp\":1700000540",
                    "\"exp\":\"1700000540\"",
                    "exp: it is not a number of seconds without an exponent (RFC 7519 §2).")
            .inMilliseconds()
            .expired();

    private GitHubMistakes() {}
}
