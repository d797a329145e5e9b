package dev.grantor.spring;

import dev.grantor.error.ErrorCode;

/** Is told what becomes of bearer tokens. */
interface VerificationObserver {

    /** Is told nothing. */
    VerificationObserver NONE = new VerificationObserver() {
        @Override
        public void verified() {}

        @Override
        public void refused(ErrorCode code) {}
    };

    void verified();

    void refused(ErrorCode code);
}
