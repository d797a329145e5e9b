package dev.grantor.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which property of a token is wrong, and why. */
final class TokenPropertyFailureAnalyzer extends AbstractFailureAnalyzer<TokenPropertyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TokenPropertyException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Correct the property " + cause.property() + ".", cause);
    }
}
