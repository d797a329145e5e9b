package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.rfc9068.OAuthAccessTokens;

/** From RFC 9068 and Auth0's page on access token profiles. */
final class OAuthMistakes {

    static final Sample SAMPLE = new Sample(
                    OAuthAccessTokens.TYPE,
                    "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"key-1\"}",
                    "{\"iss\":\"https://auth.acme.example\",\"aud\":[\"https://rooms.acme.example\"],"
                            + "\"sub\":\"ada\",\"client_id\":\"calendar\",\"scope\":\"read write\",\"jti\":\"1\","
                            + "\"iat\":1700000000,\"exp\":1700003600}")
            .header("an ID token's type", "at+jwt", "JWT", "The header's typ must be \"at+jwt\", but is \"JWT\".")
            .header("no type", "\"typ\":\"at+jwt\",", "", "The header's typ must be \"at+jwt\", but is missing.")
            .notSigned()
            .claims(
                    "scopes as a list",
                    "\"read write\"",
                    "[\"read\",\"write\"]",
                    "scope: expected a string, found an array.")
            .claims(
                    "azp, as Auth0's older dialect has it",
                    "\"client_id\"",
                    "\"azp\"",
                    "lacks the required claim clientId (\"client_id\").")
            .claims("no audience", "\"aud\":[\"https://rooms.acme.example\"],", "", "aud: missing.")
            .claims("no subject", "\"sub\":\"ada\",", "", "lacks the required claim subject (\"sub\").")
            .claims("the issuer is no URI", "https://auth.acme.example", "auth acme", "iss: not a URI.")
            .claims(
                    "roles as a text",
                    "\"sub\":\"ada\"",
                    "\"sub\":\"ada\",\"roles\":\"admin\"",
                    "roles: expected an array, found a string.")
            .inMilliseconds()
            .expired();

    private OAuthMistakes() {}
}
