package dev.grantor.examples.vendors.mistakes;

import dev.grantor.twilio.TwilioFindings;

/** From Twilio's pages on errors 20101 to 20160, twilio-video-app-react#176 and video-quickstart-js#11. */
final class TwilioMistakes {

    private static final String KEY = "SK0123456789abcdef0123456789abcdef";
    private static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";

    static final Sample SAMPLE = new Sample(
                    TwilioFindings.inspector(),
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"twilio-fpa;v=1\"}",
                    "{\"iss\":\"" + KEY + "\",\"sub\":\"" + ACCOUNT + "\",\"jti\":\"" + KEY
                            + "-1\",\"iat\":1700000000,\"exp\":1700003600,"
                            + "\"grants\":{\"identity\":\"ada\",\"video\":{\"room\":\"daily\"}}}")
            .header(
                    "no content type",
                    ",\"cty\":\"twilio-fpa;v=1\"",
                    "",
                    "The header's cty must be \"twilio-fpa;v=1\", but is missing (Twilio error 20102).")
            .header(
                    "not signed",
                    "HS256",
                    "none",
                    "The header's alg must be \"HS256\", but is \"none\": the token is not signed (RFC "
                            + "8725 §3.2) (Twilio error 20102).")
            .claims(
                    "swapped key and account",
                    "\"iss\":\"" + KEY + "\",\"sub\":\"" + ACCOUNT,
                    "\"iss\":\"" + ACCOUNT + "\",\"sub\":\"" + KEY,
                    "iss and sub are swapped: iss is the API key's SID (SK), sub the account's (AC) "
                            + "(Twilio error 20103).")
            .claims(
                    "the account as the issuer",
                    "\"iss\":\"" + KEY,
                    "\"iss\":\"" + ACCOUNT,
                    "iss must be an API key SID, \"SK\" and letters or digits, but is an account's "
                            + "(Twilio error 20103).")
            .claims(
                    "no account",
                    "\"sub\":\"" + ACCOUNT + "\",",
                    "",
                    "sub is missing: it must be an account SID, \"AC\" and letters or digits (Twilio error 20103).")
            .claims(
                    "valid for more than a day",
                    "\"exp\":1700003600",
                    "\"exp\":1700090000",
                    "exp: the token is valid for 90000 s = 25 h, and no more than 86400 s is allowed "
                            + "(Twilio error 20157).")
            .claims(
                    "times in milliseconds",
                    "\"exp\":1700003600",
                    "\"exp\":1700003600000",
                    "exp: later than the year 9999, so probably in milliseconds. Times are in seconds "
                            + "(RFC 7519 §2): divide by 1000.")
            .claims(
                    "roomName",
                    "\"room\":\"daily\"",
                    "\"roomName\":\"daily\"",
                    "grants.video.roomName is not a claim of VideoGrant; did you mean \"room\"?")
            .claims(
                    "a grant beside the grants",
                    "\"grants\":{\"identity\":\"ada\",\"video\":{\"room\":\"daily\"}}",
                    "\"grants\":{\"identity\":\"ada\"},\"video\":{}",
                    "video stands beside grants, where nobody looks for it: move it into grants (Twilio error 20106).",
                    "grants: missing; call acceptWaived() if tokens without it are to be accepted "
                            + "(Twilio error 20106).")
            .claims(
                    "the identity is a number",
                    "\"identity\":\"ada\"",
                    "\"identity\":42",
                    "grants.identity: expected a string, found an integer (Twilio error 20106).")
            .claims(
                    "a grant that does not exist",
                    "\"video\":{\"room\":\"daily\"}",
                    "\"videos\":{\"room\":\"daily\"}",
                    "grants.videos is no grant that is known here; did you mean \"video\"? (Twilio error 20106).");

    private TwilioMistakes() {}
}
