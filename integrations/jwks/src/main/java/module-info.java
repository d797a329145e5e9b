/** Keys from a JWK set behind an https address. */
module dev.grantor.jwks {
    requires com.nimbusds.jose.jwt;
    requires java.net.http;
    requires transitive dev.grantor.runtime;

    exports dev.grantor.jwks;
}
