package dev.grantor.benchmarks.charts;

/** What a bar stands for, and so its colour. */
enum Role {
    GRANTOR("#0969da"),
    PEER("#8c959f"),
    FLOOR("#d0d7de");

    private final String colour;

    Role(String colour) {
        this.colour = colour;
    }

    static Role of(String name) {
        return switch (name) {
            case "Grantor", "Grantor verify" -> GRANTOR;
            case "floor", "raw HMAC", "empty main", "javac alone" -> FLOOR;
            default -> PEER;
        };
    }

    String colour() {
        return colour;
    }
}
