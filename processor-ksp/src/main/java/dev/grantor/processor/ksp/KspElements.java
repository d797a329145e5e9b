package dev.grantor.processor.ksp;

import dev.grantor.processor.internal.element.QualifiedName;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Implements the methods that the processor calls. */
final class KspElements implements Elements {

    private static final Set<String> DEPRECATED = Set.of("java.lang.Deprecated", "kotlin.Deprecated");

    private final KspSymbols symbols;

    KspElements(KspSymbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public @Nullable TypeElement getTypeElement(CharSequence name) {
        return symbols.type(name.toString());
    }

    @Override
    public @Nullable String getDocComment(Element element) {
        return ((KspElement) element).comment();
    }

    /** The comment of a getter is that of its property. */
    @Override
    public boolean isDeprecated(Element element) {
        return isMarked(element) || isMarkedBeside(element);
    }

    private static boolean isMarkedBeside(Element element) {
        String holder = element.getSimpleName() + "$annotations";
        return element.getEnclosingElement() instanceof TypeElement type
                && type.getEnclosedElements().stream()
                        .filter(each -> each.getSimpleName().contentEquals(holder))
                        .anyMatch(KspElements::isMarked);
    }

    private static boolean isMarked(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(each -> DEPRECATED.contains(QualifiedName.of(each.getAnnotationType())));
    }

    @Override
    public PackageElement getPackageElement(CharSequence name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValuesWithDefaults(
            AnnotationMirror annotation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Name getBinaryName(TypeElement type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PackageElement getPackageOf(Element element) {
        return element instanceof PackageElement enclosing
                ? enclosing
                : getPackageOf(Objects.requireNonNull(element.getEnclosingElement()));
    }

    @Override
    public List<? extends Element> getAllMembers(TypeElement type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<? extends AnnotationMirror> getAllAnnotationMirrors(Element element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hides(Element hider, Element hidden) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean overrides(ExecutableElement overrider, ExecutableElement overridden, TypeElement type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getConstantExpression(Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void printElements(Writer writer, Element... elements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Name getName(CharSequence text) {
        return new KspName(text.toString());
    }

    @Override
    public boolean isFunctionalInterface(TypeElement type) {
        throw new UnsupportedOperationException();
    }
}
