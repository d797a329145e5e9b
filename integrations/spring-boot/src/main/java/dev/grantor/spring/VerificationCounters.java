package dev.grantor.spring;

import dev.grantor.error.ErrorCode;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts bearer tokens: {@code grantor.verifications}, by the code of the refusal, {@code OK} without one. */
final class VerificationCounters implements VerificationObserver {

    private static final String NAME = "grantor.verifications";
    private static final String CODE = "code";

    private final MeterRegistry registry;

    VerificationCounters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void verified() {
        registry.counter(NAME, CODE, "OK").increment();
    }

    @Override
    public void refused(ErrorCode code) {
        registry.counter(NAME, CODE, code.name()).increment();
    }
}
