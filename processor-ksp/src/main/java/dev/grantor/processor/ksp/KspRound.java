package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSFile;
import com.google.devtools.ksp.symbol.Origin;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types of the files that are new. */
record KspRound(Set<Element> roots, boolean last) implements RoundEnvironment {

    static KspRound of(KspSymbols symbols) {
        return new KspRound(
                Sequences.list(symbols.resolver().getNewFiles()).stream()
                        .flatMap(file -> roots(file, symbols))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                false);
    }

    private static Stream<Element> roots(KSFile file, KspSymbols symbols) {
        Stream<Element> types = Sequences.list(file.getDeclarations()).stream()
                .filter(KSClassDeclaration.class::isInstance)
                .map(each -> symbols.type((KSClassDeclaration) each));
        return file.getOrigin() == Origin.KOTLIN
                ? Stream.concat(types, Stream.of(KspNamedType.ofFile(file, symbols)))
                : types;
    }

    static KspRound afterAll() {
        return new KspRound(Set.of(), true);
    }

    @Override
    public boolean processingOver() {
        return last;
    }

    @Override
    public boolean errorRaised() {
        return false;
    }

    @Override
    public Set<? extends Element> getRootElements() {
        return roots;
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWith(TypeElement annotation) {
        return annotatedWith(List.of(annotation.getQualifiedName().toString()));
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWith(Class<? extends Annotation> annotation) {
        return annotatedWith(List.of(annotation.getCanonicalName()));
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWithAny(Set<Class<? extends Annotation>> annotations) {
        return annotatedWith(annotations.stream().map(Class::getCanonicalName).toList());
    }

    private Set<Element> annotatedWith(List<String> annotations) {
        return roots.stream()
                .flatMap(KspRound::all)
                .filter(element -> annotations.stream()
                        .anyMatch(each -> WrittenAnnotation.find(element, each).isPresent()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element), element.getEnclosedElements().stream().flatMap(KspRound::all));
    }
}
