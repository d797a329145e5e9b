package dev.grantor.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.Grant;
import dev.grantor.processor.internal.check.GrantValidator;
import dev.grantor.processor.internal.check.InterchangeableTokens;
import dev.grantor.processor.internal.check.Options;
import dev.grantor.processor.internal.check.SharedKeys;
import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.Heirs;
import dev.grantor.processor.internal.element.JavacSources;
import dev.grantor.processor.internal.element.Sources;
import dev.grantor.processor.internal.element.TypeKey;
import dev.grantor.processor.internal.generate.SourceWriter;
import dev.grantor.processor.internal.kotlin.KotlinNotation;
import dev.grantor.processor.internal.message.OptionSyntax;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.read.GrantReader;
import dev.grantor.processor.internal.read.Misplaced;
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
 * Generates the companion of every {@code @Grant}, {@code @GrantPart} and {@code @Token} interface. A grant that names
 * a type which does not exist yet waits for another processor to generate it.
 */
@AutoService(Processor.class)
public final class GrantProcessor extends AbstractProcessor {

    private final Set<TypeKey> waiting = new TreeSet<>();

    private Sources sources = new Sources(type -> false);
    private final Set<TypeKey> interfacesOfGrants = new HashSet<>();
    private final SharedKeys sharedKeys = new SharedKeys();
    private final InterchangeableTokens interchangeableTokens = new InterchangeableTokens();
    private final Misplaced misplaced = new Misplaced();
    private final Diagnostics diagnostics = new Diagnostics();
    private Options options = new Options(false);

    /** Called by the compiler. */
    public GrantProcessor() {}

    /**
     * All of Grantor's annotations: a grant of a later round may inherit a type with claims, so the processor has to
     * see it.
     */
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
        Report report = new Report(KotlinNotation::of);
        options = Options.read(environment.getOptions(), OptionSyntax.of(environment), report);
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
            Report report = new Report(KotlinNotation::of);
            round.getRootElements().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            root -> reportBug(bug, Site.of(root), root.getSimpleName(), report),
                            () -> reportBug(bug, Site.NOWHERE, "what is compiled", report));
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
        Set<? extends Element> declared = round.getElementsAnnotatedWithAny(GrantAnnotations.DECLARATIONS);
        Report report = new Report(KotlinNotation::of);
        SourceVersion version = processingEnv.getSourceVersion();
        if (version.compareTo(SourceVersion.RELEASE_17) < 0) {
            if (!declared.isEmpty()) {
                report.add(Problem.JAVA_TOO_OLD, Site.NOWHERE, version.name().replace("RELEASE_", ""));
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
                report.add(Problem.GRANT_UNNAMEABLE, Site.of(type), type.getSimpleName());
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
            interchangeableTokens.report(report);
        }
        diagnostics.show(report, processingEnv.getMessager());
    }

    private void reportUnused(Report report) {
        Heirs heirs = new Heirs(processingEnv.getElementUtils(), sources);
        misplaced
                .unused(interfacesOfGrants)
                .forEach((key, claim) -> key.find(processingEnv.getElementUtils())
                        .filter(type -> !GrantAnnotations.isDeclared(type))
                        .ifPresent(type -> reportUnused(type, claim, heirs, report)));
    }

    private void reportUnused(TypeElement type, String claim, Heirs heirs, Report report) {
        boolean alone = !heirs.areThereOf(type);
        if (options.strict() || (alone && !Heirs.isExported(type))) {
            report.add(Problem.CLAIM_OUTSIDE_GRANT, Site.of(type), claim, type.getSimpleName());
        } else if (alone) {
            report.add(
                    Problem.GRANT_FORGOTTEN,
                    Site.of(type),
                    type.getSimpleName(),
                    CompanionNames.companion(ClassName.get(type)).simpleName());
        }
    }

    /** Tells whether the grant is finished, with or without errors. */
    private boolean processGrant(TypeElement type, boolean lastRound) {
        Report report = new Report(KotlinNotation::of);
        boolean done = true;
        try {
            done = generate(type, report, lastRound);
        } catch (RuntimeException | LinkageError | StackOverflowError bug) {
            reportBug(bug, Site.of(type), type.getSimpleName(), report);
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
        grant.filter(model -> model.isToken() && !report.hasErrors()).ifPresent(interchangeableTokens::add);
        if (grant.isPresent() && !report.hasErrors()) {
            new SourceWriter(processingEnv.getFiler(), processingEnv.getElementUtils(), sources)
                    .write(grant.get(), type, report);
        }
        return true;
    }
}
