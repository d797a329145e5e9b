/** Tokens for tests. */
module dev.grantor.testing {
    requires transitive dev.grantor.runtime;

    exports dev.grantor.testing;
}
