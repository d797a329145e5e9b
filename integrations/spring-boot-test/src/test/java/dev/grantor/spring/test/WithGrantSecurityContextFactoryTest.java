package dev.grantor.spring.test;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.VerificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.core.Authentication;

/** What a test writes is minted and verified, or refused; nothing is made up. */
class WithGrantSecurityContextFactoryTest {

    private final MockEnvironment environment = new MockEnvironment();

    private Authentication authentication(TestInfo test) {
        WithGrant annotation =
                AnnotatedElementUtils.findMergedAnnotation(test.getTestMethod().orElseThrow(), WithGrant.class);
        return new WithGrantSecurityContextFactory(environment)
                .createSecurityContext(annotation)
                .getAuthentication();
    }

    private void configure(String name, Class<?> token) {
        environment.setProperty("grantor.tokens." + name + ".type", token.getName());
    }

    @Test
    @WithGrant("{'floor': 3}")
    void onlyTokenOfThePropertiesIsTaken(TestInfo test) {
        configure("badge", BadgeToken.class);

        assertThat(authentication(test).isAuthenticated()).isTrue();
    }

    @Test
    @WithGrant("{'floor': 'third'}")
    void claimThatDoesNotFitIsRefused(TestInfo test) {
        configure("badge", BadgeToken.class);

        VerificationException refusal = assertThrows(VerificationException.class, () -> authentication(test));
        assertThat(refusal.path()).isEqualTo("floor");
    }

    @Test
    @WithGrant("{'floor': 3, 'admin': true}")
    void claimThatNobodyDeclaredIsRefused(TestInfo test) {
        configure("badge", BadgeToken.class);

        assertThrows(VerificationException.class, () -> authentication(test));
    }

    @Test
    @WithGrant
    void oneOfSeveralTokensHasToBeNamed(TestInfo test) {
        configure("badge", BadgeToken.class);
        configure("service", ServiceToken.class);

        assertThat(assertThrows(IllegalArgumentException.class, () -> authentication(test)))
                .hasMessageThat()
                .contains("grantor.tokens have 2");
    }

    @Test
    @WithGrant("floor")
    void claimsThatAreNoJsonAreAMistake(TestInfo test) {
        configure("badge", BadgeToken.class);

        assertThat(assertThrows(IllegalArgumentException.class, () -> authentication(test)))
                .hasMessageThat()
                .contains("no JSON object");
    }
}
