package dev.grantor.processor;

import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds types that code cannot name without a warning. */
final class DeprecatedTypes {

    private DeprecatedTypes() {}

    static boolean isIn(TypeMirror type, Elements elements) {
        return type instanceof DeclaredType declared
                && (elements.isDeprecated(declared.asElement())
                        || declared.getTypeArguments().stream().anyMatch(argument -> isIn(argument, elements)));
    }
}
