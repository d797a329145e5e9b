/** Tokens in Kotlin's own manner. */
module dev.grantor.kotlin {
    requires transitive dev.grantor.runtime;
    requires static transitive dev.grantor.twilio;
    requires static transitive kotlinx.serialization.core;
    requires static transitive kotlinx.serialization.json;
    requires transitive kotlin.stdlib;

    exports dev.grantor.kotlin;
}
