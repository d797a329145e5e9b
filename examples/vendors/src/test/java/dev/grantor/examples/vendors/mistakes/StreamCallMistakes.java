package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.stream.StreamCallTokens;

/** From Stream's documentation of call tokens. */
final class StreamCallMistakes {

    static final Sample SAMPLE = new Sample(
                    StreamCallTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"user_id\":\"ada\",\"role\":\"admin\",\"call_cids\":[\"default:standup\"],"
                            + "\"iat\":1699999995,\"exp\":1700003600}")
            .claims(
                    "one call as a text",
                    "[\"default:standup\"]",
                    "\"default:standup\"",
                    "call_cids: expected an array, found a string.")
            .claims("no call", "[\"default:standup\"]", "[]", "call_cids must name a call.")
            .claims(
                    "calls in camelCase",
                    "\"call_cids\"",
                    "\"callCids\"",
                    "callCids is not a claim of StreamCallToken; did you mean \"call_cids\"?",
                    "lacks the required claim callCids (\"call_cids\").")
            .claims("no user", "\"user_id\":\"ada\",", "", "lacks the required claim userId (\"user_id\").")
            .claims(
                    "roles instead of a role",
                    "\"role\":\"admin\"",
                    "\"roles\":[\"admin\"]",
                    "roles is not a claim of StreamCallToken; did you mean \"role\"?")
            .claims(
                    "the role is a list",
                    "\"role\":\"admin\"",
                    "\"role\":[\"admin\"]",
                    "role: expected a string, found an array.")
            .claims(
                    "no exp",
                    "\"iat\":1699999995,\"exp\":1700003600",
                    "\"iat\":1699999995",
                    "exp: missing; a token must say when it expires.")
            .claims(
                    "issued in the future",
                    "\"iat\":1699999995",
                    "\"iat\":1700000030",
                    "The token is valid from 2023-11-14T22:13:50Z on (iat), in 30 s. Compare the clocks.")
            .notSigned()
            .inMilliseconds()
            .expired();

    private StreamCallMistakes() {}
}
