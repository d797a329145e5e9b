package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.ivs.IvsStageTokens;

/** From the user guide of IVS Real-Time Streaming. */
final class IvsMistakes {

    static final Sample SAMPLE = new Sample(
                    IvsStageTokens.TYPE,
                    "{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"arn:aws:ivs:us-east-1:123456789012:public-key/abc\"}",
                    "{\"resource\":\"arn:aws:ivs:us-east-1:123456789012:stage/abcd1234\","
                            + "\"topic\":\"abcd1234\",\"events_url\":\"wss://events.example\","
                            + "\"whip_url\":\"https://whip.example\",\"version\":\"1.0\",\"jti\":\"ada\","
                            + "\"user_id\":\"42\",\"attributes\":{\"name\":\"Ada\"},"
                            + "\"capabilities\":{\"allow_publish\":true,\"allow_subscribe\":true},"
                            + "\"iat\":1700000000,\"exp\":1700043200}")
            .header("ES256", "ES384", "ES256", "The header's alg must be \"ES384\", but is \"ES256\".")
            .header(
                    "no key id",
                    ",\"kid\":\"arn:aws:ivs:us-east-1:123456789012:public-key/abc\"",
                    "",
                    "The header's kid is missing: it must name the key.")
            .claims(
                    "the version is a number",
                    "\"version\":\"1.0\"",
                    "\"version\":1.0",
                    "version: not \"1.0\", which every such token has.")
            .claims("no version", "\"version\":\"1.0\",", "", "version: missing.")
            .claims(
                    "capabilities as a list",
                    "{\"allow_publish\":true,\"allow_subscribe\":true}",
                    "[\"PUBLISH\",\"SUBSCRIBE\"]",
                    "capabilities: expected an object, found an array.")
            .claims(
                    "a capability in camelCase",
                    "\"allow_publish\"",
                    "\"allowPublish\"",
                    "capabilities.allowPublish is not a claim of capabilities; did you mean \"allow_publish\"?",
                    "lacks the required claim allowPublish (\"capabilities.allow_publish\").")
            .claims(
                    "capabilities are texts",
                    "\"allow_publish\":true",
                    "\"allow_publish\":\"true\"",
                    "capabilities.allow_publish: expected a boolean, found a string.")
            .claims(
                    "an attribute that is a number",
                    "\"name\":\"Ada\"",
                    "\"seats\":4",
                    "attributes.seats: expected a string, found an integer.")
            .claims("no topic", "\"topic\":\"abcd1234\",", "", "lacks the required claim topic (\"topic\").")
            .claims(
                    "valid for more than 14 days",
                    "\"exp\":1700043200",
                    "\"exp\":1701300000",
                    "exp: the token is valid for 1300000 s = 15 d 1 h, and no more than 1209600 s is allowed.")
            .claims(
                    "no address for WHIP",
                    ",\"whip_url\":\"https://whip.example\"",
                    "",
                    "lacks the required claim whipUrl (\"whip_url\").");

    private IvsMistakes() {}
}
