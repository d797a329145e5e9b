package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.ably.AblyTokens;

/** From Ably's page on JWTs. */
final class AblyMistakes {

    static final Sample SAMPLE = new Sample(
                    AblyTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"xVLyHw.UkFyCA\"}",
                    "{\"iat\":1700000000,\"exp\":1700003600,\"x-ably-capability\":\"{\\\"chat:*\\\":[\\\"publish\\\"]}\",\"x-ably-clientId\":\"ada\"}")
            .claims(
                    "the capability is an object",
                    "\"{\\\"chat:*\\\":[\\\"publish\\\"]}\"",
                    "{\"chat:*\":[\"publish\"]}",
                    "x-ably-capability: expected a string, found an object.")
            .claims(
                    "no capability, which allows all that the key does",
                    "\"x-ably-capability\":\"{\\\"chat:*\\\":[\\\"publish\\\"]}\",",
                    "",
                    "x-ably-capability: missing; call acceptWaived() if tokens without it are to be accepted.")
            .claims(
                    "an operation that is not in a list",
                    "[\\\"publish\\\"]",
                    "\\\"publish\\\"",
                    "x-ably-capability: the JSON in the text: chat:*: expected an array, found a string.")
            .claims(
                    "the capability is no JSON",
                    "\"{\\\"chat:*\\\":[\\\"publish\\\"]}\"",
                    "\"chat:*\"",
                    "x-ably-capability: the JSON in the text: not strict JSON (RFC 8259): expected a value.")
            .claims(
                    "the client in lower case",
                    "\"x-ably-clientId\"",
                    "\"x-ably-clientid\"",
                    "x-ably-clientid is not a claim of AblyToken; did you mean \"x-ably-clientId\"?")
            .claims(
                    "the client as clientId",
                    "\"x-ably-clientId\"",
                    "\"clientId\"",
                    "clientId is not a claim of AblyToken; did you mean \"x-ably-clientId\"?")
            .claims(
                    "the client is a number",
                    "\"x-ably-clientId\":\"ada\"",
                    "\"x-ably-clientId\":42",
                    "x-ably-clientId: expected a string, found an integer.")
            .header(
                    "no key name",
                    ",\"kid\":\"xVLyHw.UkFyCA\"",
                    "",
                    "The header's kid is missing: it must name the key.")
            .header(
                    "not signed",
                    "HS256",
                    "none",
                    "The header's alg must be \"HS256\", but is \"none\": the token is not signed (RFC 8725 §3.2).")
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

    private AblyMistakes() {}
}
