package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.jaas.JaasTokens;

/** Most of them from jitsi-meet#14341, docker-jitsi-meet#2069 and workadventure#5135. */
final class JaasMistakes {

    static final Sample SAMPLE = new Sample(
                    JaasTokens.TYPE,
                    "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"vpaas-magic-cookie-1fc542/4f4910\"}",
                    """
                    {"iss":"chat","aud":"jitsi","sub":"vpaas-magic-cookie-1fc542","room":"standup","nbf":1699999990,\
                    "exp":1700003600,"context":{"user":{"id":"42","name":"Ada","moderator":"true"},\
                    "features":{"recording":"true"}}}""")
            .claims(
                    "moderator is a boolean",
                    "\"moderator\":\"true\"",
                    "\"moderator\":true",
                    "context.user.moderator: expected a string, found a boolean.")
            .claims(
                    "the user's id is a number",
                    "\"id\":\"42\"",
                    "\"id\":42",
                    "context.user.id: expected a string, found an integer.")
            .claims(
                    "moderator stands in context",
                    "\"context\":{",
                    "\"context\":{\"moderator\":\"true\",",
                    "context.moderator is in the wrong place, where nobody looks for it: it belongs into context.user.")
            .claims(
                    "a feature in camelCase",
                    "\"recording\":\"true\"",
                    "\"outboundCall\":\"true\"",
                    "context.features.outboundCall is not a claim of context.features; did you mean \"outbound-call\"?")
            .claims("no room", "\"room\":\"standup\",", "", "lacks the required claim room (\"room\").")
            .claims(
                    "the app id as issuer",
                    "\"iss\":\"chat\"",
                    "\"iss\":\"vpaas-magic-cookie-1fc542\"",
                    "iss: not \"chat\", which every such token has.")
            .claims("no audience", "\"aud\":\"jitsi\",", "", "aud: missing.")
            .claims("no app id", "\"sub\":\"vpaas-magic-cookie-1fc542\",", "", "sub: missing.")
            .header(
                    "no key id",
                    ",\"kid\":\"vpaas-magic-cookie-1fc542/4f4910\"",
                    "",
                    "The header's kid is missing: it must name the key.")
            .header(
                    "signed with the secret",
                    "RS256",
                    "HS256",
                    "The header's alg must be \"RS256\", but is \"HS256\".");

    private JaasMistakes() {}
}
