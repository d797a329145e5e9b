/** Access tokens, minted and verified, and what generated code calls. */
module dev.grantor.runtime {
    requires transitive dev.grantor.annotation;
    requires transitive org.jspecify;

    exports dev.grantor;
    exports dev.grantor.codec;
    exports dev.grantor.error;
    exports dev.grantor.inspect;
}
