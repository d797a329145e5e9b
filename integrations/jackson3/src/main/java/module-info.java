/** Grants in Jackson 3. */
@SuppressWarnings("module") // javac takes the digit, which is Jackson's, for a version
module dev.grantor.jackson3 {
    requires transitive dev.grantor.runtime;
    requires transitive tools.jackson.databind;

    exports dev.grantor.jackson3;
}
