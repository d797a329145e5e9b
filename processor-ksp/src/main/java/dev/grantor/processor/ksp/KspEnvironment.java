package dev.grantor.processor.ksp;

import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import dev.grantor.processor.internal.message.FrontEnd;
import dev.grantor.processor.internal.message.OptionSyntax;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The environment of the processor, with the elements and types of the current round. */
final class KspEnvironment implements FrontEnd {

    private final SymbolProcessorEnvironment environment;
    private final Messager messager;
    private @Nullable KspSymbols symbols;

    KspEnvironment(SymbolProcessorEnvironment environment) {
        this.environment = environment;
        this.messager = new KspMessager(environment.getLogger());
    }

    void enter(KspSymbols round) {
        symbols = round;
    }

    private KspSymbols symbols() {
        return Objects.requireNonNull(symbols);
    }

    @Override
    public OptionSyntax optionSyntax() {
        return OptionSyntax.KSP;
    }

    @Override
    public Map<String, String> getOptions() {
        return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
        return messager;
    }

    @Override
    public Filer getFiler() {
        return new KspFiler(environment.getCodeGenerator(), symbols());
    }

    @Override
    public Elements getElementUtils() {
        return new KspElements(symbols());
    }

    @Override
    public Types getTypeUtils() {
        return new KspTypes(symbols());
    }

    @Override
    public SourceVersion getSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }
}
