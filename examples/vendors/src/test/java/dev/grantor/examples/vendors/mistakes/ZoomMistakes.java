package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.zoom.ZoomVideoTokens;

/** From Zoom's developer forum and its page on authorization. */
final class ZoomMistakes {

    static final Sample SAMPLE = new Sample(
                    ZoomVideoTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"app_key\":\"sdkKey\",\"tpc\":\"standup\",\"role_type\":1,\"version\":1,"
                            + "\"iat\":1700000000,\"exp\":1700007200,\"user_identity\":\"ada\","
                            + "\"geo_regions\":\"US,DE\"}")
            .claims(
                    "the role is a text",
                    "\"role_type\":1",
                    "\"role_type\":\"1\"",
                    "role_type: expected an integer, found a string.")
            .claims(
                    "a role that is not known",
                    "\"role_type\":1",
                    "\"role_type\":5",
                    "role_type: not a number of Role, which has [0, 1].")
            .claims("no version", "\"version\":1,", "", "version: missing.")
            .claims(
                    "the version is a text",
                    "\"version\":1",
                    "\"version\":\"1\"",
                    "version: not 1, which every such token has.")
            .claims("the topic by its whole name", "\"tpc\"", "\"topic\"", "lacks the required claim topic (\"tpc\").")
            .claims("the topic is empty", "\"tpc\":\"standup\"", "\"tpc\":\"\"", "tpc: must not be blank.")
            .claims(
                    "regions are a list",
                    "\"US,DE\"",
                    "[\"US\",\"DE\"]",
                    "geo_regions: expected a string, found an array.")
            .claims(
                    "a lifetime of less than half an hour",
                    "\"exp\":1700007200",
                    "\"exp\":1700000600",
                    "exp: the token is valid for 600 s, and its declaration has 1800 s as the least.")
            .claims(
                    "a lifetime of more than two days",
                    "\"exp\":1700007200",
                    "\"exp\":1700259200",
                    "exp: the token is valid for 259200 s = 3 d, and no more than 172800 s is allowed.")
            .claims(
                    "the key as the issuer",
                    "\"app_key\"",
                    "\"iss\"",
                    "app_key: missing.",
                    "iss: a ZoomVideoToken has none, so this token is of another type.")
            .claims(
                    "an identity that is too long",
                    "\"user_identity\":\"ada\"",
                    "\"user_identity\":\"ada-with-a-name-of-35-characters-xx\"",
                    "user_identity must have fewer than 35 characters.")
            .inMilliseconds()
            .expired();

    private ZoomMistakes() {}
}
