package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.vonage.VonageTokens;

/** From Vonage's pages on ACLs. */
final class VonageMistakes {

    static final Sample SAMPLE = new Sample(
                    VonageTokens.TYPE,
                    "{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                    "{\"application_id\":\"aaaaaaaa-bbbb-cccc-dddd-0123456789ab\",\"jti\":\"c5ba8f24\","
                            + "\"iat\":1700000000,\"exp\":1700003600,\"sub\":\"ada\","
                            + "\"acl\":{\"paths\":{\"/*/users/**\":{\"methods\":[\"GET\"]}}}}")
            .notSigned()
            .header(
                    "signed with the API secret",
                    "RS256",
                    "HS256",
                    "The header's alg must be \"RS256\", but is \"HS256\".")
            .claims(
                    "no application",
                    "\"application_id\":\"aaaaaaaa-bbbb-cccc-dddd-0123456789ab\",",
                    "",
                    "application_id: missing.")
            .claims(
                    "paths outside acl",
                    "\"acl\":{\"paths\":{\"/*/users/**\":{\"methods\":[\"GET\"]}}}",
                    "\"paths\":{\"/*/users/**\":{}}",
                    "paths is in the wrong place, where nobody looks for it: it belongs into acl.")
            .claims(
                    "paths as a list",
                    "{\"/*/users/**\":{\"methods\":[\"GET\"]}}",
                    "[\"/*/users/**\"]",
                    "acl.paths: expected an object, found an array.")
            .claims(
                    "one method as a text",
                    "[\"GET\"]",
                    "\"GET\"",
                    "acl.paths./*/users/**.methods: expected an array, found a string.")
            .claims(
                    "a rule that is true",
                    "{\"methods\":[\"GET\"]}",
                    "true",
                    "acl.paths./*/users/**: expected an object, found a boolean.")
            .claims(
                    "valid for more than a day",
                    "\"exp\":1700003600",
                    "\"exp\":1700100000",
                    "exp: the token is valid for 100000 s = 27 h 46 min, and no more than 86400 s is allowed.")
            .inMilliseconds()
            .expired();

    private VonageMistakes() {}
}
