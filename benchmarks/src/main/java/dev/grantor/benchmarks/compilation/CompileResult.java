package dev.grantor.benchmarks.compilation;

/**
 * What javac needs for some types with a processor.
 *
 * @param medianMillis the time of javac's whole process
 * @param generatedClasses class files beyond those of the types themselves
 * @param generatedBytes the size of these
 */
public record CompileResult(
        String processor, int types, double medianMillis, int generatedClasses, long generatedBytes) {}
