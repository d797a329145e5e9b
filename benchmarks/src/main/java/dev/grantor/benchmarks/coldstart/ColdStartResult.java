package dev.grantor.benchmarks.coldstart;

/**
 * What a program needs that does one thing and ends.
 *
 * @param medianMillis the time of its whole process
 * @param loadedClasses how many classes it loads, the JDK's among them
 * @param databindLoaded whether some of them are Jackson databind's
 */
public record ColdStartResult(String name, double medianMillis, int loadedClasses, boolean databindLoaded) {}
