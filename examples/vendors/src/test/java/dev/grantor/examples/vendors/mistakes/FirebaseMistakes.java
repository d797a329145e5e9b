package dev.grantor.examples.vendors.mistakes;

import dev.grantor.examples.vendors.firebase.FirebaseCustomTokens;

/** From Firebase's page on custom tokens. */
final class FirebaseMistakes {

    static final Sample SAMPLE = new Sample(
                    FirebaseCustomTokens.TYPE,
                    "{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                    "{\"iss\":\"tokens@acme.iam.gserviceaccount.example\","
                            + "\"sub\":\"tokens@acme.iam.gserviceaccount.example\","
                            + "\"aud\":\"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1."
                            + "IdentityToolkit\",\"uid\":\"ada\",\"claims\":{\"premium\":true},\"iat\":1700000000,"
                            + "\"exp\":1700003600}")
            .claims(
                    "the user as the subject",
                    "\"sub\":\"tokens@acme.iam.gserviceaccount.example\"",
                    "\"sub\":\"ada\"",
                    "sub and iss differ, and both are what the key says of itself.")
            .claims(
                    "the project as the audience",
                    "https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit",
                    "acme",
                    "aud: not \"https://identitytoolkit.googleapis.com/google.identity.identityt...\", "
                            + "which every such token has.")
            .claims("no uid", "\"uid\":\"ada\",", "", "lacks the required claim uid (\"uid\").")
            .claims("user_id", "\"uid\"", "\"user_id\"", "lacks the required claim uid (\"uid\").")
            .claims("the uid is a number", "\"uid\":\"ada\"", "\"uid\":42", "uid: expected a string, found an integer.")
            .claims("an empty uid", "\"uid\":\"ada\"", "\"uid\":\"\"", "uid must have 1 to 128 characters.")
            .claims(
                    "a reserved name among the claims",
                    "{\"premium\":true}",
                    "{\"sub\":\"ada\"}",
                    "claims has a name that Firebase reserves, such as \"sub\" or \"firebase\".")
            .claims(
                    "claims is a text",
                    "{\"premium\":true}",
                    "\"premium\"",
                    "claims: expected an object, found a string.")
            .claims(
                    "valid for more than an hour",
                    "\"exp\":1700003600",
                    "\"exp\":1700003601",
                    "exp: the token is valid for 3601 s = 1 h, and no more than 3600 s is allowed.")
            .header("signed with a secret", "RS256", "HS256", "The header's alg must be \"RS256\", but is \"HS256\".")
            .inMilliseconds()
            .expired();

    private FirebaseMistakes() {}
}
