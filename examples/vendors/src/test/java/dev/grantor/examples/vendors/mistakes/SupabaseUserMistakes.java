package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.supabase.SupabaseUserTokens;

/** From Supabase's pages on JWTs and signing keys. */
final class SupabaseUserMistakes {

    static final Sample SAMPLE = new Sample(
                    SupabaseUserTokens.TYPE,
                    "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"key-1\"}",
                    "{\"iss\":\"https://abcdefgh.supabase.co/auth/v1\",\"aud\":\"authenticated\","
                            + "\"sub\":\"123e4567-e89b-12d3-a456-426614174000\",\"role\":\"authenticated\","
                            + "\"email\":\"ada@acme.example\",\"app_metadata\":{\"tenant\":\"acme\"},"
                            + "\"iat\":1700000000,\"exp\":1700003600}")
            .claims(
                    "the role is missing",
                    "\"role\":\"authenticated\",",
                    "",
                    "lacks the required claim role (\"role\").")
            .claims(
                    "a role that is not known",
                    "\"role\":\"authenticated\"",
                    "\"role\":\"admin\"",
                    "role: not a value of SupabaseRole, which has anon, authenticated, service_role.")
            .claims(
                    "the subject is no UUID",
                    "123e4567-e89b-12d3-a456-426614174000",
                    "ada",
                    "sub: not a UUID of 36 characters.")
            .claims("no audience", "\"aud\":\"authenticated\",", "", "aud: missing.")
            .claims(
                    "another audience",
                    "\"aud\":\"authenticated\"",
                    "\"aud\":\"anon\"",
                    "aud: not \"authenticated\", which every such token has.")
            .claims(
                    "metadata in camelCase",
                    "\"app_metadata\"",
                    "\"appMetadata\"",
                    "appMetadata is not a claim of SupabaseUserToken; did you mean \"app_metadata\"?")
            .claims(
                    "metadata as text",
                    "{\"tenant\":\"acme\"}",
                    "\"acme\"",
                    "app_metadata: expected an object, found a string.")
            .header("no key id", ",\"kid\":\"key-1\"", "", "The header's kid is missing: it must name the key.")
            .header(
                    "signed with the legacy secret",
                    "\"alg\":\"ES256\"",
                    "\"alg\":\"HS256\"",
                    "The header's alg must be \"ES256\" or \"RS256\", but is \"HS256\".")
            .claims("no issuer", "\"iss\":\"https://abcdefgh.supabase.co/auth/v1\",", "", "iss: missing.")
            .inMilliseconds()
            .expired();

    private SupabaseUserMistakes() {}
}
