package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.ably.AblyTokens;

/** From Ably's page on JWTs. */
final class AblyMistakes {

    static final Sample SAMPLE = new Sample(
                    AblyTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"xVLyHw.UkFyCA\"}",
                    "{\"iat\":1700000000,\"exp\":1700003600,\"x-ably-capability\":\"{\\\"chat:*\\\":[\\\""
                            + "publish\\\"]}\",\"x-ably-clientId\":\"ada\"}")
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
            .notSigned()
            .inMilliseconds()
            .expired();

    private AblyMistakes() {}
}
