package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.vonage.VonageVideoTokens;

/** From Vonage's guide from OpenTok to its Video API. */
final class VonageVideoMistakes {

    static final Sample SAMPLE = new Sample(
                    VonageVideoTokens.TYPE,
                    "{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                    "{\"application_id\":\"aaaaaaaa-bbbb-cccc-dddd-0123456789ab\","
                            + "\"scope\":\"session.connect\",\"jti\":\"c5ba8f24\",\"iat\":1700000000,"
                            + "\"exp\":1700086400,\"role\":\"publisher\",\"session_id\":\"1_MX4x\","
                            + "\"connection_data\":\"user=42\"}")
            .claims("no scope", "\"scope\":\"session.connect\",", "", "scope: missing.")
            .claims(
                    "another scope",
                    "\"session.connect\"",
                    "\"session\"",
                    "scope: not \"session.connect\", which every such token has.")
            .claims(
                    "the session in camelCase",
                    "\"session_id\"",
                    "\"sessionId\"",
                    "sessionId is not a claim of VonageVideoToken; did you mean \"session_id\"?",
                    "lacks the required claim sessionId (\"session_id\").")
            .claims(
                    "a role in capitals",
                    "\"publisher\"",
                    "\"PUBLISHER\"",
                    "role: not a value of Role, which has subscriber, publisher, moderator.")
            .claims(
                    "data as an object",
                    "\"user=42\"",
                    "{\"user\":42}",
                    "connection_data: expected a string, found an object.")
            .claims(
                    "classes as a list",
                    "\"connection_data\":\"user=42\"",
                    "\"initial_layout_class_list\":[\"focus\"]",
                    "initial_layout_class_list: expected a string, found an array.")
            .claims(
                    "valid for more than 30 days",
                    "\"exp\":1700086400",
                    "\"exp\":1702700000",
                    "exp: the token is valid for 2700000 s = 31 d 6 h, and no more than 2592000 s is "
                            + "allowed. Was the ttl, 2700000, given in milliseconds?")
            .claims(
                    "no application",
                    "\"application_id\":\"aaaaaaaa-bbbb-cccc-dddd-0123456789ab\",",
                    "",
                    "application_id: missing.")
            .header(
                    "signed with the API secret",
                    "RS256",
                    "HS256",
                    "The header's alg must be \"RS256\", but is \"HS256\".")
            .claims(
                    "no session",
                    ",\"session_id\":\"1_MX4x\"",
                    "",
                    "lacks the required claim sessionId (\"session_id\").")
            .inMilliseconds()
            .expired();

    private VonageVideoMistakes() {}
}
