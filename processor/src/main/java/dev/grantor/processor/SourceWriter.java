package dev.grantor.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes generated classes: the only one that touches the {@link Filer}. */
final class SourceWriter {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final Filer filer;
    private final Elements elements;

    SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Writes the companion of {@code origin}, its one originating element, as Gradle's isolating processors must. */
    void write(GrantModel grant, TypeElement origin, Report report) {
        TypeSpec companion = new CompanionGenerator(grant).generate();
        JavaFile file = JavaFile.builder(grant.companion().packageName(), marked(companion))
                .indent("    ")
                .build();
        try (Writer writer = filer.createSourceFile(grant.companion().canonicalName(), origin)
                .openWriter()) {
            writer.write(ascii(file.toString()));
        } catch (FilerException taken) {
            report.add(
                    Problem.GRANT_NAME_TAKEN,
                    new ElementSite(origin),
                    grant.companion().simpleName(),
                    origin.getSimpleName(),
                    whyTaken(grant.companion()));
        } catch (IOException failure) {
            report.add(
                    Problem.GRANT_NOT_WRITTEN,
                    new ElementSite(origin),
                    grant.companion().simpleName(),
                    failure);
        }
    }

    private String whyTaken(ClassName companion) {
        TypeElement existing = elements.getTypeElement(companion.canonicalName());
        boolean generated = existing != null
                && existing.getAnnotationMirrors().stream()
                        .anyMatch(mirror -> QualifiedName.of(mirror.getAnnotationType())
                                .equals(TypeNames.GENERATED_BY_GRANTOR.canonicalName()));
        return generated
                ? "it was generated before. Let the processor run once only, and do not compile its output as a source"
                : "a type of that name exists. Rename one of them";
    }

    /** Names in JSON may hold any character, and the project's encoding need not. */
    private static String ascii(String source) {
        StringBuilder text = new StringBuilder(source.length());
        source.chars()
                .forEach(character -> text.append(
                        character < 0x80 ? String.valueOf((char) character) : "\\u%04x".formatted(character)));
        return text.toString();
    }

    /** The JDK's annotation is not visible in a module that does not read java.compiler. */
    private TypeSpec marked(TypeSpec companion) {
        if (elements.getTypeElement(GENERATED.canonicalName()) == null) {
            return companion;
        }
        return companion.toBuilder()
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", GrantProcessor.class.getName())
                        .build())
                .build();
    }
}
