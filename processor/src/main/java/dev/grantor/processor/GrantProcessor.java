package dev.grantor.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
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
import javax.lang.model.util.Elements;

/**
 * Generates the companion of every {@code @Grant} and {@code @GrantPart} interface. A grant that names a type which does not
 * exist yet waits for another processor to generate it.
 */
@AutoService(Processor.class)
public final class GrantProcessor extends AbstractProcessor {

    private final Set<TypeKey> waiting = new TreeSet<>();

    private Sources sources = new Sources(type -> false);
    private final Set<TypeKey> interfacesOfGrants = new HashSet<>();
    private final SharedKeys sharedKeys = new SharedKeys();
    private final Misplaced misplaced = new Misplaced();
    private final Diagnostics diagnostics = new Diagnostics();
    private Options options = new Options(false);

    private final Optional<OptionSyntax> optionSyntax;

    /** Made by the compiler. */
    public GrantProcessor() {
        this(Optional.empty());
    }

    /** @param optionSyntax that of the front end, unless it is a Java compiler */
    GrantProcessor(Optional<OptionSyntax> optionSyntax) {
        this.optionSyntax = optionSyntax;
    }

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
        sources = new Sources(JavacSources.of(environment));
        Report report = new Report();
        options = Options.read(
                environment.getOptions(),
                optionSyntax.orElseGet(() -> OptionSyntax.ofJavaCompiler(environment.getOptions())),
                report);
        diagnostics.show(report, processingEnv.getMessager());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            processRound(round);
        } catch (RuntimeException | LinkageError | StackOverflowError bug) {
            Report report = new Report();
            round.getRootElements().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            root -> reportBug(bug, new ElementSite(root), root.getSimpleName(), report),
                            () -> reportBug(bug, ElementSite.NOWHERE, "what is compiled", report));
            diagnostics.show(report, processingEnv.getMessager());
        }
        return false;
    }

    private static void reportBug(Throwable bug, Site site, CharSequence subject, Report report) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace, true));
        report.add(Problem.GRANT_BUG, site, subject, trace);
    }

    private void processRound(RoundEnvironment round) {
        Set<? extends Element> declared = round.getElementsAnnotatedWithAny(Set.of(Grant.class, GrantPart.class));
        Report report = new Report();
        SourceVersion version = processingEnv.getSourceVersion();
        if (version.compareTo(SourceVersion.RELEASE_17) < 0) {
            if (!declared.isEmpty()) {
                report.add(
                        Problem.JAVA_TOO_OLD,
                        ElementSite.NOWHERE,
                        version.name().replace("RELEASE_", ""));
                diagnostics.show(report, processingEnv.getMessager());
            }
            return;
        }
        Elements elements = processingEnv.getElementUtils();
        sources.add(round, elements);
        misplaced.collect(round, elements, report);
        for (Element element : declared) {
            TypeElement type = (TypeElement) element;
            TypeKey key = TypeKey.of(type, elements);
            if (key.find(elements).filter(type::equals).isPresent()) {
                waiting.add(key);
            } else {
                report.add(Problem.GRANT_UNNAMEABLE, new ElementSite(type), type.getSimpleName());
            }
        }
        for (TypeKey key : List.copyOf(waiting)) {
            if (key.find(elements)
                    .filter(type -> !processGrant(type, round.processingOver()))
                    .isEmpty()) {
                waiting.remove(key);
            }
        }
        if (round.processingOver()) {
            reportUnused(report);
        }
        if (round.processingOver() && options.strict()) {
            sharedKeys.report(processingEnv.getElementUtils(), report);
        }
        diagnostics.show(report, processingEnv.getMessager());
    }

    private void reportUnused(Report report) {
        Heirs heirs = new Heirs(processingEnv.getElementUtils(), sources);
        misplaced
                .unused(interfacesOfGrants)
                .forEach((key, claim) -> key.find(processingEnv.getElementUtils())
                        .filter(type -> !Members.isGrant(type))
                        .ifPresent(type -> reportUnused(type, claim, heirs, report)));
    }

    private void reportUnused(TypeElement type, String claim, Heirs heirs, Report report) {
        boolean alone = !heirs.areThereOf(type);
        if (options.strict() || (alone && !Heirs.isExported(type))) {
            report.add(Problem.CLAIM_OUTSIDE_GRANT, new ElementSite(type), claim, type.getSimpleName());
        } else if (alone) {
            report.add(
                    Problem.GRANT_FORGOTTEN,
                    new ElementSite(type),
                    type.getSimpleName(),
                    Names.companion(ClassName.get(type)).simpleName());
        }
    }

    /** Tells whether the grant is done with, be it well or badly. */
    private boolean processGrant(TypeElement type, boolean lastRound) {
        Report report = new Report();
        boolean done = true;
        try {
            done = generate(type, report, lastRound);
        } catch (RuntimeException | LinkageError | StackOverflowError bug) {
            reportBug(bug, new ElementSite(type), type.getSimpleName(), report);
        }
        if (done) {
            diagnostics.show(report, processingEnv.getMessager());
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
        grant.flatMap(GrantModel::key)
                .ifPresent(key -> sharedKeys.add(TypeKey.of(type, processingEnv.getElementUtils()), key));
        if (grant.isPresent() && !report.hasErrors()) {
            new SourceWriter(processingEnv.getFiler(), processingEnv.getElementUtils(), sources)
                    .write(grant.get(), type, report);
        }
        return true;
    }
}
