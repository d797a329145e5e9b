package dev.grantor.shapes;

/** A type that Grantor does not know. */
public record Money(String currency, long cents) {}
