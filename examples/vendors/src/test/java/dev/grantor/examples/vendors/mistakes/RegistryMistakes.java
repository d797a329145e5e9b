package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.registry.RegistryTokens;

/** From distribution's page on its tokens. */
final class RegistryMistakes {

    static final Sample SAMPLE = new Sample(
                    RegistryTokens.TYPE,
                    "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"PYYO:TEWU\"}",
                    "{\"iss\":\"auth.acme.example\",\"sub\":\"ada\",\"aud\":\"registry.acme.example\","
                            + "\"jti\":\"tYJCO1c6\",\"iat\":1700000000,\"nbf\":1700000000,\"exp\":1700000300,"
                            + "\"access\":[{\"type\":\"repository\",\"name\":\"rooms/app\",\"actions\":[\"pull\","
                            + "\"push\"]}]}")
            .claims(
                    "no access",
                    "\"access\":[{\"type\":\"repository\",\"name\":\"rooms/app\",\"actions\":[\"pull\",\"push\"]}]",
                    "\"scope\":\"repository:rooms/app:pull\"",
                    "lacks the required claim access (\"access\").")
            .claims(
                    "access is an object",
                    "[{\"type\":\"repository\",\"name\":\"rooms/app\",\"actions\":[\"pull\",\"push\"]}]",
                    "{\"type\":\"repository\",\"name\":\"rooms/app\",\"actions\":[\"pull\"]}",
                    "access: expected an array, found an object.")
            .claims(
                    "actions as a text",
                    "[\"pull\",\"push\"]",
                    "\"pull,push\"",
                    "access[0].actions: expected an array, found a string.")
            .claims(
                    "action instead of actions",
                    "\"actions\"",
                    "\"action\"",
                    "access[0].action is not a claim of access[0]; did you mean \"actions\"?",
                    "access[0]: AccessEntry: lacks the required claim actions (\"actions\").")
            .claims(
                    "no type",
                    "\"type\":\"repository\",",
                    "",
                    "access[0]: AccessEntry: lacks the required claim type (\"type\").")
            .header("no key id", ",\"kid\":\"PYYO:TEWU\"", "", "The header's kid is missing: it must name the key.")
            .claims("no subject", "\"sub\":\"ada\",", "", "lacks the required claim subject (\"sub\").")
            .claims("no audience", "\"aud\":\"registry.acme.example\",", "", "aud: missing.")
            .claims(
                    "valid for more than an hour",
                    "\"exp\":1700000300",
                    "\"exp\":1700010000",
                    "exp: the token is valid for 10000 s = 2 h 46 min, and no more than 3600 s is allowed.")
            .claims(
                    "not valid yet",
                    "\"nbf\":1700000000",
                    "\"nbf\":1700000100",
                    "The token is valid from 2023-11-14T22:15:00Z on (nbf), in 1 min 40 s. Compare the clocks.")
            .header(
                    "signed with a secret",
                    "ES256",
                    "HS256",
                    "The header's alg must be \"ES256\" or \"RS256\", but is \"HS256\".");

    private RegistryMistakes() {}
}
