package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.mercure.MercureTokens;

/** From Mercure's specification and its issues. */
final class MercureMistakes {

    static final Sample SAMPLE = new Sample(
                    MercureTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"mercure\":{\"publish\":[\"*\"],\"subscribe\":[\"https://acme.example/rooms/{id}\""
                            + "],\"payload\":{\"name\":\"Ada\"}},\"iat\":1700000000,\"exp\":1700003600}")
            .claims(
                    "selectors in the token's own object",
                    "\"mercure\":{\"publish\":[\"*\"],\"subscribe\":[\"https://acme.example/rooms/{id}\"]"
                            + ",\"payload\":{\"name\":\"Ada\"}}",
                    "\"publish\":[\"*\"]",
                    "publish is in the wrong place, where nobody looks for it: it belongs into mercure.")
            .claims("one selector as a text", "[\"*\"]", "\"*\"", "mercure.publish: expected an array, found a string.")
            .claims("publish is true", "[\"*\"]", "true", "mercure.publish: expected an array, found a boolean.")
            .claims(
                    "the container in capitals",
                    "\"mercure\"",
                    "\"Mercure\"",
                    "Mercure is not a claim of MercureToken; did you mean \"mercure\"?")
            .claims(
                    "the container is a list",
                    "\"mercure\":{\"publish\":[\"*\"],\"subscribe\":[\"https://acme.example/rooms/{id}\"]"
                            + ",\"payload\":{\"name\":\"Ada\"}}",
                    "\"mercure\":[\"*\"]",
                    "mercure: expected an object, found an array.")
            .claims(
                    "publishes",
                    "\"publish\"",
                    "\"publishes\"",
                    "mercure.publishes is not a claim of mercure; did you mean \"publish\"?")
            .claims(
                    "subscribes",
                    "\"subscribe\"",
                    "\"subscribes\"",
                    "mercure.subscribes is not a claim of mercure; did you mean \"subscribe\"?")
            .claims(
                    "the payload is a text",
                    "{\"name\":\"Ada\"}",
                    "\"Ada\"",
                    "mercure.payload: expected an object, found a string.")
            .claims(
                    "a selector that is a number",
                    "[\"*\"]",
                    "[1]",
                    "mercure.publish[0]: expected a string, found an integer.")
            .notSigned()
            .inMilliseconds()
            .expired();

    private MercureMistakes() {}
}
