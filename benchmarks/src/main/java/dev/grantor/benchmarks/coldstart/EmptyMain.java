package dev.grantor.benchmarks.coldstart;

/** What a JVM costs by itself. */
final class EmptyMain {

    private EmptyMain() {}

    public static void main(String[] arguments) {}
}
