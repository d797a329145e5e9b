package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.stream.StreamUserTokens;

/** From stream-chat-net#209, stream-node#64, stream-py#198. */
final class StreamUserMistakes {

    static final Sample SAMPLE = new Sample(
                    StreamUserTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"user_id\":\"ada\",\"iat\":1699999995,\"exp\":1700003600}")
            .plainClaims(
                    "no user, which makes an administrator",
                    "\"user_id\":\"ada\",",
                    "",
                    "user_id: missing; call acceptWaived() if tokens without it are to be accepted.")
            .claims(
                    "the user in camelCase",
                    "\"user_id\"",
                    "\"userId\"",
                    "userId is not a claim of StreamUserToken; did you mean \"user_id\"?",
                    "user_id: missing; call acceptWaived() if tokens without it are to be accepted.")
            .plainClaims(
                    "the user as subject",
                    "\"user_id\"",
                    "\"sub\"",
                    "user_id: missing; call acceptWaived() if tokens without it are to be accepted.")
            .claims(
                    "the user is a number",
                    "\"user_id\":\"ada\"",
                    "\"user_id\":42",
                    "user_id: expected a string, found an integer.")
            .claims("the user is empty", "\"user_id\":\"ada\"", "\"user_id\":\"\"", "user_id: must not be blank.")
            .claims(
                    "issued in the future",
                    "\"iat\":1699999995",
                    "\"iat\":1700000030",
                    "The token is valid from 2023-11-14T22:13:50Z on (iat), in 30 s. Compare the clocks.")
            .notSigned()
            .claims(
                    "exp is a text",
                    "\"exp\":1700003600",
                    "\"exp\":\"1700003600\"",
                    "exp: it is not a number of seconds without an exponent (RFC 7519 §2).")
            .inMilliseconds()
            .expired();

    private StreamUserMistakes() {}
}
