package dev.grantor.benchmarks.size;

/** How much a program grows by a library: its jars and those that it brings at run time. */
public record JarSize(String name, int jars, long bytes) {}
