/** Grants in Jackson 2. */
module dev.grantor.jackson {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.grantor.runtime;

    exports dev.grantor.jackson;
}
