package dev.grantor;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A verifier is an interface, so that applications decorate it, and containers make scoped proxies of it. */
class TokenVerifierSeamTest {

    private static final TokenVerifier<TannoyToken> VERIFIER = TannoyTokens.verifier()
            .acceptWaived()
            .key(Fixtures.KEY)
            .clock(Fixtures.CLOCK)
            .build();

    @Test
    void verifierCanBeDecorated() {
        List<String> seen = new ArrayList<>();
        TokenVerifier<TannoyToken> counting = jwt -> {
            seen.add("token");
            return VERIFIER.verify(jwt);
        };

        VerifiedToken<TannoyToken> token =
                counting.verify(Fixtures.token().build().toJwt());

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue("alice");
        assertThat(seen).containsExactly("token");
    }

    @Test
    @SuppressWarnings("unchecked") // a proxy of an interface with type parameters
    void containersCanMakeAProxyOfAVerifier() {
        TokenVerifier<TannoyToken> proxy = (TokenVerifier<TannoyToken>) Proxy.newProxyInstance(
                TokenVerifier.class.getClassLoader(),
                new Class<?>[] {TokenVerifier.class},
                (self, method, arguments) -> method.invoke(VERIFIER, arguments));

        assertThat(proxy.verify(Fixtures.token().build().toJwt()).claims().identity())
                .isEqualTo("alice");
    }
}
