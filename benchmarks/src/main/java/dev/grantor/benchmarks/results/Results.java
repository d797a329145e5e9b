package dev.grantor.benchmarks.results;

import dev.grantor.benchmarks.coldstart.ColdStartResult;
import dev.grantor.benchmarks.compilation.CompileResult;
import dev.grantor.benchmarks.size.JarSize;
import java.util.List;

/**
 * All that one run measured.
 *
 * @param date as in ISO 8601
 * @param mode how thoroughly: {@code quick} or {@code full}
 */
public record Results(
        Machine machine,
        String date,
        String mode,
        List<LibraryFigure> mint,
        List<LibraryFigure> verify,
        List<ThreadsFigure> threads,
        List<GrowthFigure> growth,
        List<ColdStartResult> coldStart,
        List<CompileResult> compileTime,
        List<JarSize> jarSizes) {}
