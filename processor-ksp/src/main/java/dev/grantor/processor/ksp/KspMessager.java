package dev.grantor.processor.ksp;

import com.google.devtools.ksp.processing.KSPLogger;
import com.google.devtools.ksp.symbol.FileLocation;
import com.google.devtools.ksp.symbol.KSNode;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Shows messages through KSP. */
final class KspMessager implements Messager {

    private final KSPLogger logger;

    KspMessager(KSPLogger logger) {
        this.logger = logger;
    }

    @Override
    public void printMessage(Kind kind, CharSequence message) {
        show(kind, message, null);
    }

    @Override
    public void printMessage(Kind kind, CharSequence message, @Nullable Element element) {
        printMessage(kind, message, element, null, null);
    }

    @Override
    public void printMessage(
            Kind kind, CharSequence message, @Nullable Element element, @Nullable AnnotationMirror annotation) {
        printMessage(kind, message, element, annotation, null);
    }

    /** At the innermost element whose line KSP knows. */
    @Override
    public void printMessage(
            Kind kind,
            CharSequence message,
            @Nullable Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        KSNode node = Stream.of(
                        value instanceof KspAnnotationValue known ? known.node() : null,
                        annotation instanceof KspAnnotation known ? known.node() : null,
                        element instanceof KspElement known ? known.node() : null)
                .filter(Objects::nonNull)
                .filter(each -> each.getLocation() instanceof FileLocation)
                .findFirst()
                .orElse(null);
        show(kind, message, node);
    }

    private void show(Kind kind, CharSequence message, @Nullable KSNode node) {
        switch (kind) {
            case ERROR -> logger.error(message.toString(), node);
            case WARNING, MANDATORY_WARNING -> logger.warn(message.toString(), node);
            case NOTE, OTHER -> logger.info(message.toString(), node);
        }
    }
}
