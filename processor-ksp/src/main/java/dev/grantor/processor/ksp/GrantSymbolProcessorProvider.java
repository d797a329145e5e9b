package dev.grantor.processor.ksp;

import com.google.devtools.ksp.processing.SymbolProcessor;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import com.google.devtools.ksp.processing.SymbolProcessorProvider;
import dev.grantor.processor.GrantProcessor;

/** Makes {@link GrantProcessor} known to KSP. */
public final class GrantSymbolProcessorProvider implements SymbolProcessorProvider {

    /** Made by KSP. */
    public GrantSymbolProcessorProvider() {}

    @Override
    public SymbolProcessor create(SymbolProcessorEnvironment environment) {
        return new GrantSymbolProcessor(environment);
    }
}
