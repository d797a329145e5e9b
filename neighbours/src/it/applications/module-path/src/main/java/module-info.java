module com.acme.booking {
    requires dev.grantor.runtime;
}
