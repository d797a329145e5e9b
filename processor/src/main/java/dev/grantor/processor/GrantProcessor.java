package dev.grantor.processor;

import com.google.auto.service.AutoService;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates the companion of every {@code @Grant} and {@code @GrantPart} interface. A grant that names a type which does not
 * exist yet waits for another processor to generate it.
 */
@AutoService(Processor.class)
public final class GrantProcessor extends AbstractProcessor {

    /** Names, since elements go stale between rounds. */
    private final Set<String> waiting = new TreeSet<>();

    private final Sources sources = new Sources();
    private final Set<String> interfacesOfGrants = new HashSet<>();
    private final SharedKeys sharedKeys = new SharedKeys();
    private final Misplaced misplaced = new Misplaced();
    private Options options = new Options(false);

    /** Made by the compiler. */
    public GrantProcessor() {}

    /** All of ours, to see every round in which a type with claims is compiled: a grant of a later round may inherit it. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Grant.class.getPackageName() + ".*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Report report = new Report();
        options = Options.read(environment.getOptions(), report);
        show(report);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(round);
        Report report = new Report();
        misplaced.collect(round, report);
        for (Element element : round.getElementsAnnotatedWithAny(Set.of(Grant.class, GrantPart.class))) {
            waiting.add(((TypeElement) element).getQualifiedName().toString());
        }
        for (String name : List.copyOf(waiting)) {
            if (processGrant(name, round.processingOver())) {
                waiting.remove(name);
            }
        }
        if (round.processingOver() && options.strict()) {
            reportUnused(report);
            sharedKeys.report(processingEnv.getElementUtils(), report);
        }
        show(report);
        return false;
    }

    private void reportUnused(Report report) {
        misplaced.unused(interfacesOfGrants).forEach((name, claim) -> {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            report.add(Problem.CLAIM_OUTSIDE_GRANT, new ElementSite(type), claim, type.getSimpleName());
        });
    }

    /** Tells whether the grant is done with, be it well or badly. */
    private boolean processGrant(String name, boolean lastRound) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        Report report = new Report();
        boolean done = true;
        try {
            done = generate(type, report, lastRound);
        } catch (RuntimeException bug) {
            report.add(Problem.GRANT_BUG, new ElementSite(type), type.getSimpleName(), trace(bug));
        }
        if (done) {
            show(report);
        }
        return done;
    }

    private boolean generate(TypeElement type, Report report, boolean lastRound) {
        GrantReader reader =
                new GrantReader(type, processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources, report);
        Optional<GrantModel> grant = reader.read();
        if (!reader.undefined().isEmpty() && !lastRound) {
            return false;
        }
        interfacesOfGrants.addAll(reader.interfaces());
        reader.undefined().report(type.getSimpleName().toString(), report);
        grant.ifPresent(model -> new GrantValidator(model, options, report).validate());
        grant.flatMap(GrantModel::key).ifPresent(key -> sharedKeys.add(type, key));
        if (grant.isPresent() && !report.hasErrors()) {
            new SourceWriter(processingEnv.getFiler(), processingEnv.getElementUtils())
                    .write(grant.get(), type, report);
        }
        return true;
    }

    private void show(Report report) {
        new Diagnostics(processingEnv.getMessager()).show(report);
    }

    private static String trace(RuntimeException bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
