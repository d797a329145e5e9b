package dev.grantor.benchmarks.tokens;

/** Who is measured. */
public enum Library {
    FLOOR("floor"),
    GRANTOR("Grantor"),
    TWILIO_JAVA("twilio-java"),
    JJWT("jjwt"),
    JAVA_JWT("java-jwt"),
    NIMBUS("nimbus-jose-jwt"),
    FUSIONAUTH("fusionauth-jwt"),
    JOSE4J("jose4j");

    private final String displayName;

    Library(String displayName) {
        this.displayName = displayName;
    }

    public String displayName() {
        return displayName;
    }

    public boolean isPeer() {
        return this != FLOOR && this != GRANTOR;
    }

    public boolean verifies() {
        return this != TWILIO_JAVA;
    }

    /** A new instance; in a fresh JVM this loads the classes of that one library. */
    public TokenLibrary open() {
        return switch (this) {
            case FLOOR -> new Floor(new Grantor().mint());
            case GRANTOR -> new Grantor();
            case TWILIO_JAVA -> new TwilioJava();
            case JJWT -> new Jjwt();
            case JAVA_JWT -> new JavaJwt();
            case NIMBUS -> new Nimbus();
            case FUSIONAUTH -> new FusionAuth();
            case JOSE4J -> new Jose4j();
        };
    }
}
