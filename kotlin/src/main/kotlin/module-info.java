/** Access tokens in Kotlin's own manner. */
module dev.grantor.kotlin {
    requires transitive dev.grantor.runtime;
    requires transitive kotlin.stdlib;

    exports dev.grantor.kotlin;
}
