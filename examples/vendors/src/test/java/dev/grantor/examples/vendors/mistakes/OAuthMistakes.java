package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.rfc9068.OAuthAccessTokens;

/** From RFC 9068 and Auth0's page on access token profiles. */
final class OAuthMistakes {

    static final Sample SAMPLE = new Sample(
                    OAuthAccessTokens.TYPE,
                    "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"key-1\"}",
                    "{\"iss\":\"https://auth.acme.example\",\"aud\":[\"https://rooms.acme.example\"],\"sub\":\"ada\",\"client_id\":\"calendar\",\"scope\":\"read write\",\"jti\":\"1\",\"iat\":1700000000,\"exp\":1700003600}")
            .header("an ID token's type", "at+jwt", "JWT", "The header's typ must be \"at+jwt\", but is \"JWT\".")
            .header("no type", "\"typ\":\"at+jwt\",", "", "The header's typ must be \"at+jwt\", but is missing.")
            .header(
                    "not signed",
                    "RS256",
                    "none",
                    "The header's alg must be \"RS256\" or \"ES256\" or \"EdDSA\", but is \"none\": the token is not signed (RFC 8725 §3.2).")
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

    private OAuthMistakes() {}
}
