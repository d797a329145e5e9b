package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.supabase.SupabaseApiKeys;

/** From Supabase's guide to hosting it oneself. */
final class SupabaseApiKeyMistakes {

    static final Sample SAMPLE = new Sample(
                    SupabaseApiKeys.TYPE,
                    "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                    "{\"iss\":\"supabase\",\"ref\":\"abcdefgh\",\"role\":\"anon\",\"iat\":1700000000,"
                            + "\"exp\":2015360000}")
            .claims("no role", "\"role\":\"anon\",", "", "lacks the required claim role (\"role\").")
            .claims(
                    "a role with a hyphen",
                    "\"role\":\"anon\"",
                    "\"role\":\"service-role\"",
                    "role: not a value of SupabaseRole, which has anon, authenticated, service_role.")
            .claims(
                    "roles",
                    "\"role\":\"anon\"",
                    "\"roles\":[\"anon\"]",
                    "roles is not a claim of SupabaseApiKey; did you mean \"role\"?",
                    "lacks the required claim role (\"role\").")
            .claims("no issuer", "\"iss\":\"supabase\",", "", "iss: missing.")
            .claims(
                    "valid for more than ten years",
                    "\"exp\":2015360000",
                    "\"exp\":2100000000",
                    "exp: the token is valid for 400000000 s = 4629 d 15 h, and no more than 316224000 s is allowed.")
            .claims("no exp", ",\"exp\":2015360000", "", "exp: missing; a token must say when it expires.")
            .claims(
                    "the project is a number",
                    "\"ref\":\"abcdefgh\"",
                    "\"ref\":1",
                    "ref: expected a string, found an integer.")
            .notSigned()
            .header("another algorithm", "HS256", "HS512", "The header's alg must be \"HS256\", but is \"HS512\".")
            .inMilliseconds()
            .expired();

    private SupabaseApiKeyMistakes() {}
}
