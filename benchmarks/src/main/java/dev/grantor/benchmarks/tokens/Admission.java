package dev.grantor.benchmarks.tokens;

/** What the token says that all libraries make. */
public record Admission(String identity, String room, String serviceSid) {}
