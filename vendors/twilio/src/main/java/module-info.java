/** Twilio's token, key and grants. */
module dev.grantor.twilio {
    requires transitive dev.grantor.runtime;

    exports dev.grantor.twilio;
}
