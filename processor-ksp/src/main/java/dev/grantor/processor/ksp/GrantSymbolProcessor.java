package dev.grantor.processor.ksp;

import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.processing.SymbolProcessor;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import com.google.devtools.ksp.symbol.KSAnnotated;
import dev.grantor.processor.GrantProcessor;
import java.util.List;
import java.util.Set;

/**
 * Runs {@link GrantProcessor} on KSP's symbols. The processor itself remembers the grants that wait, so that nothing is
 * deferred to KSP.
 */
final class GrantSymbolProcessor implements SymbolProcessor {

    private final KspEnvironment environment;
    private final GrantProcessor processor = new GrantProcessor();

    GrantSymbolProcessor(SymbolProcessorEnvironment environment) {
        this.environment = new KspEnvironment(environment);
        processor.init(this.environment);
    }

    @Override
    public List<KSAnnotated> process(Resolver resolver) {
        KspSymbols symbols = new KspSymbols(resolver);
        environment.enter(symbols);
        processor.process(Set.of(), KspRound.of(symbols));
        return List.of();
    }

    @Override
    public void finish() {
        processor.process(Set.of(), KspRound.afterAll());
    }

    /** The error may be that of another processor. Problems of waiting grants are reported all the same. */
    @Override
    public void onError() {
        finish();
    }
}
