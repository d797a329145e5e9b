package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.Heirs;
import dev.grantor.processor.internal.element.Sources;
import dev.grantor.processor.internal.element.TypeKey;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TypeNames;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Writes generated classes: the only one that touches the {@link Filer}. */
public final class SourceWriter {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    /** The processor, as {@code @Generated} names it. */
    private static final String PROCESSOR = "dev.grantor.processor.GrantProcessor";

    private final Filer filer;
    private final Elements elements;
    private final Sources sources;

    public SourceWriter(Filer filer, Elements elements, Sources sources) {
        this.filer = filer;
        this.elements = elements;
        this.sources = sources;
    }

    /**
     * Writes the companion of {@code origin}, its only originating element, as Gradle requires of isolating processors.
     */
    public void write(GrantModel grant, TypeElement origin, Report report) {
        TypeSpec companion = new CompanionGenerator(grant).generate();
        TypeKey key = TypeKey.of(origin, elements).peer(grant.companion().canonicalName());
        JavaFile file = JavaFile.builder(grant.companion().packageName(), marked(companion, key))
                .indent("    ")
                .build();
        // ecj refuses the name of the module if there is only one.
        String name = sources.areInSeveralModules() ? key.inModule() : key.name();
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(ascii(file.toString()));
        } catch (FilerException taken) {
            report.add(
                    Problem.GRANT_NAME_TAKEN,
                    Site.of(origin),
                    grant.companion().simpleName(),
                    origin.getSimpleName(),
                    whyTaken(grant.companion(), key, origin));
        } catch (IOException failure) {
            report.add(
                    Problem.GRANT_NOT_WRITTEN,
                    Site.of(origin),
                    grant.companion().simpleName(),
                    failure);
        }
    }

    private String whyTaken(ClassName companion, TypeKey key, TypeElement origin) {
        Optional<String> other = otherGrant(companion, origin);
        if (other.isPresent()) {
            return "it is also the companion of " + other.get() + ". Rename one of them";
        }
        boolean generated = key.find(elements)
                .flatMap(existing -> WrittenAnnotation.find(existing, TypeNames.GENERATED_BY_GRANTOR.canonicalName()))
                .isPresent();
        return generated
                ? "it was generated before. Let the processor run once only, and do not compile its output as a source"
                : "type " + companion.canonicalName() + " exists already. Rename one of them";
    }

    /** Another grant whose companion has the same name: {@code Outer_Room} beside {@code Outer.Room}. */
    private Optional<String> otherGrant(ClassName companion, TypeElement origin) {
        return ElementFilter.typesIn(elements.getPackageOf(origin).getEnclosedElements()).stream()
                .flatMap(Heirs::withNested)
                .filter(each -> GrantAnnotations.isDeclared(each) && !each.equals(origin))
                .filter(each -> CompanionNames.companion(ClassName.get(each)).equals(companion))
                .map(each -> each.getQualifiedName().toString())
                .sorted()
                .findFirst();
    }

    /** Escapes all but ASCII: names in JSON may have any character, and the encoding of the project is unknown. */
    private static String ascii(String source) {
        StringBuilder text = new StringBuilder(source.length());
        source.chars()
                .forEach(character -> text.append(
                        character < 0x80
                                ? String.valueOf((char) character)
                                : String.format(Locale.ROOT, "\\u%04x", character)));
        return text.toString();
    }

    /** The JDK's annotation is not visible in a module that does not read java.compiler. */
    private TypeSpec marked(TypeSpec companion, TypeKey key) {
        if (key.peer(GENERATED.canonicalName()).find(elements).isEmpty()) {
            return companion;
        }
        return companion.toBuilder()
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", PROCESSOR)
                        .build())
                .build();
    }
}
