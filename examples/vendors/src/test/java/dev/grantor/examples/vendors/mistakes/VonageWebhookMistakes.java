package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.vonage.VonageWebhookTokens;

/** From Vonage's page on signed webhooks. */
final class VonageWebhookMistakes {

    static final Sample SAMPLE = new Sample(
                    VonageWebhookTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"iss\":\"Vonage\",\"api_key\":\"abcd1234\","
                            + "\"application_id\":\"aaaaaaaa-bbbb-cccc-dddd-0123456789ab\","
                            + "\"payload_hash\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\""
                            + ",\"jti\":\"c5ba8f24\",\"iat\":1700000000}")
            .claims(
                    "older than five minutes",
                    "\"iat\":1700000000",
                    "\"iat\":1699999000",
                    "exp: the token is 16 min 40 s old, and no more than 300 s is allowed.")
            .claims(
                    "no hash of the body",
                    "\"payload_hash\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",",
                    "",
                    "lacks the required claim payloadHash (\"payload_hash\").")
            .claims(
                    "the hash in camelCase",
                    "\"payload_hash\"",
                    "\"payloadHash\"",
                    "payloadHash is not a claim of VonageWebhookToken; did you mean \"payload_hash\"?",
                    "lacks the required claim payloadHash (\"payload_hash\").")
            .claims(
                    "another issuer",
                    "\"iss\":\"Vonage\"",
                    "\"iss\":\"Nexmo\"",
                    "iss: not \"Vonage\", which every such token has.")
            .claims("no issuer", "\"iss\":\"Vonage\",", "", "iss: missing.")
            .claims("no account", "\"api_key\":\"abcd1234\",", "", "api_key: missing.")
            .claims("no iat", ",\"iat\":1700000000", "", "iat: missing; the token says in no other way how old it is.")
            .claims(
                    "issued in the future",
                    "\"iat\":1700000000",
                    "\"iat\":1700000030",
                    "The token is valid from 2023-11-14T22:13:50Z on (iat), in 30 s. Compare the clocks.")
            .claims(
                    "iat in milliseconds",
                    "\"iat\":1700000000",
                    "\"iat\":1700000000000",
                    "iat: later than the year 9999, so probably in milliseconds. Times are in seconds "
                            + "(RFC 7519 §2): divide by 1000.")
            .notSigned()
            .header(
                    "signed with the application's key",
                    "HS256",
                    "RS256",
                    "The header's alg must be \"HS256\", but is \"RS256\".");

    private VonageWebhookMistakes() {}
}
