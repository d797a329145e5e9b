package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.WrittenAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The warnings about deprecated elements that generated code would get and has to suppress: users get them where they
 * declare the grant. Compilers warn of a suppression that is not needed, too.
 */
final class Deprecations {

    private final Elements elements;
    private final Set<Element> seen = new LinkedHashSet<>();
    private boolean deprecation;
    private boolean removal;

    Deprecations(Elements elements) {
        this.elements = elements;
    }

    /** What {@code @SuppressWarnings} has to name. */
    List<String> suppressed() {
        List<String> suppressed = new ArrayList<>();
        if (deprecation) {
            suppressed.add("deprecation");
        }
        if (removal) {
            suppressed.add("removal");
        }
        return suppressed;
    }

    /** Adds an element that generated code names, and what that is nested in. */
    void add(Element element) {
        for (Element each = element;
                !(each == null || each instanceof PackageElement) && seen.add(each);
                each = each.getEnclosingElement()) {
            if (elements.isDeprecated(each)) {
                boolean forRemoval = WrittenAnnotation.find(each, Deprecated.class)
                        .filter(deprecated -> deprecated.isSet("forRemoval"))
                        .isPresent();
                removal |= forRemoval;
                deprecation |= !forRemoval;
            }
        }
    }

    /** Adds everything that the type mentions, and the constants of enums. */
    void add(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            Element element = declared.asElement();
            add(element);
            element.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(this::add);
            declared.getTypeArguments().forEach(this::add);
        } else if (type instanceof ArrayType array) {
            add(array.getComponentType());
        }
    }

    /** Adds a codec with its constructors. */
    void addCodec(TypeMirror codec) {
        if (codec instanceof DeclaredType declared) {
            add(declared.asElement());
            ElementFilter.constructorsIn(declared.asElement().getEnclosedElements())
                    .forEach(this::add);
        }
    }
}
