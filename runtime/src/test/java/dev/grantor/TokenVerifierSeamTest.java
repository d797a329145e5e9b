package dev.grantor;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.testsupport.Fixtures;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A verifier is an interface, so that applications decorate it, and containers make scoped proxies of it. */
class TokenVerifierSeamTest {

    private static final TokenVerifier VERIFIER =
            TokenVerifier.builder().key(Fixtures.KEY).clock(Fixtures.CLOCK).build();

    @Test
    void verifierCanBeDecorated() {
        List<String> seen = new ArrayList<>();
        TokenVerifier counting = jwt -> {
            seen.add("token");
            return VERIFIER.verify(jwt);
        };

        VerifiedToken token = counting.verify(Fixtures.token().build().toJwt());

        assertThat(token.identity()).hasValue("alice");
        assertThat(seen).containsExactly("token");
    }

    @Test
    void containersCanMakeAProxyOfAVerifier() {
        TokenVerifier proxy = (TokenVerifier) Proxy.newProxyInstance(
                TokenVerifier.class.getClassLoader(),
                new Class<?>[] {TokenVerifier.class},
                (self, method, arguments) -> method.invoke(VERIFIER, arguments));

        assertThat(proxy.verify(Fixtures.token().build().toJwt()).identity()).hasValue("alice");
    }
}
