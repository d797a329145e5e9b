package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.daily.DailyTokens;

/** From Daily's page on self-signed tokens. */
final class DailyMistakes {

    static final Sample SAMPLE = new Sample(
                    DailyTokens.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"d\":\"30f866c3-9123-452a-8723-ff58322d09c5\",\"r\":\"standup\",\"ud\":\"u-1\","
                            + "\"u\":\"Ada\",\"o\":true,\"er\":\"cloud\",\"p\":{\"cs\":\"v,a\"},\"iat\":1700000000,"
                            + "\"exp\":1700003600}")
            .claims(
                    "no room, which opens all of them",
                    "\"r\":\"standup\",",
                    "",
                    "r: missing; call acceptWaived() if tokens without it are to be accepted.")
            .claims(
                    "no exp",
                    "\"iat\":1700000000,\"exp\":1700003600",
                    "\"iat\":1700000000",
                    "exp: missing, so that the token never expires; call acceptWaived() if such tokens "
                            + "are to be accepted.")
            .claims(
                    "names of the REST API",
                    "\"r\":\"standup\"",
                    "\"room_name\":\"standup\"",
                    "r: missing; call acceptWaived() if tokens without it are to be accepted.")
            .claims("owner is a text", "\"o\":true", "\"o\":\"true\"", "o: expected a boolean, found a string.")
            .claims(
                    "a recording that is not known",
                    "\"er\":\"cloud\"",
                    "\"er\":\"remote\"",
                    "er: not a value of Recording, which has cloud, cloud-audio-only, local, raw-tracks.")
            .claims("no domain", "\"d\":\"30f866c3-9123-452a-8723-ff58322d09c5\",", "", "d: missing.")
            .claims(
                    "what may be sent as a list",
                    "\"cs\":\"v,a\"",
                    "\"cs\":[\"v\",\"a\"]",
                    "p.cs: expected a string, found an array.")
            .claims(
                    "nothing may be sent",
                    "\"cs\":\"v,a\"",
                    "\"cs\":\"\"",
                    "p: DailyPermissionSet: cs must not be empty.")
            .claims(
                    "a permission by its whole name",
                    "\"cs\":\"v,a\"",
                    "\"canSend\":\"v,a\"",
                    "p.canSend is not a claim of p.")
            .notSigned()
            .inMilliseconds()
            .expired();

    private DailyMistakes() {}
}
