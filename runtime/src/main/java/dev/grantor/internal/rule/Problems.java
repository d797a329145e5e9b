package dev.grantor.internal.rule;

import dev.grantor.error.VerificationException;

/** What happens when a token breaks a rule: a verifier refuses the token, an inspector continues. */
public interface Problems {

    Problems REFUSE = new Refuse();

    void add(VerificationException problem);

    /** Throws the first. */
    final class Refuse implements Problems {

        private Refuse() {}

        @Override
        public void add(VerificationException problem) {
            throw problem;
        }
    }
}
