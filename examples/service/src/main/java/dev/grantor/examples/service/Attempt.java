package dev.grantor.examples.service;

/** What callers try, and what has to be answered. */
enum Attempt {
    GOOD(200),
    OTHER_ROOM(403),
    CHANGED(401),
    UNSIGNED(401),
    STRANGERS_KEY(401),
    UNKNOWN_KEY(401);

    private final int answer;

    Attempt(int answer) {
        this.answer = answer;
    }

    /** While the issuer is down, a key that is unknown may be a new one of its own. */
    int answer(boolean outage) {
        return outage && this == UNKNOWN_KEY ? 503 : answer;
    }

    String path() {
        return this == OTHER_ROOM ? "/rooms/R-43" : "/rooms/R-42";
    }

    String token(Tokens tokens) {
        return switch (this) {
            case GOOD, OTHER_ROOM -> tokens.good();
            case CHANGED -> tokens.changed();
            case UNSIGNED -> tokens.unsigned();
            case STRANGERS_KEY -> tokens.underAKnownId();
            case UNKNOWN_KEY -> tokens.underAnUnknownId();
        };
    }

    /** Of ten attempts, five are good. */
    static Attempt number(int number) {
        int place = number % 10;
        return place < values().length ? values()[place] : GOOD;
    }
}
