package dev.grantor.internal.rule;

import dev.grantor.error.VerificationException;

/** What becomes of a rule that a token breaks: a verifier refuses the token, an inspector goes on. */
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
