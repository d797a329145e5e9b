package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.Modifier;
import com.google.devtools.ksp.symbol.Origin;
import java.util.EnumSet;
import java.util.Set;

/** The modifiers that Java sees. */
final class KspModifiers {

    private KspModifiers() {}

    static boolean isKotlin(KSDeclaration declaration) {
        return declaration.getOrigin() == Origin.KOTLIN || declaration.getOrigin() == Origin.KOTLIN_LIB;
    }

    static Set<javax.lang.model.element.Modifier> of(KSClassDeclaration type) {
        Set<javax.lang.model.element.Modifier> modifiers = visibility(type);
        KSDeclaration outer = type.getParentDeclaration();
        boolean inInterface =
                outer instanceof KSClassDeclaration enclosing && enclosing.getClassKind() == ClassKind.INTERFACE;
        boolean isStatic = isKotlin(type)
                ? !type.getModifiers().contains(Modifier.INNER)
                : type.getModifiers().contains(Modifier.JAVA_STATIC)
                        || inInterface
                        || type.getClassKind() != ClassKind.CLASS;
        if (outer != null && isStatic) {
            modifiers.add(javax.lang.model.element.Modifier.STATIC);
        }
        if (!isKotlin(type) && inInterface) {
            modifiers.add(javax.lang.model.element.Modifier.PUBLIC);
        }
        if (type.getClassKind() == ClassKind.INTERFACE
                || type.getModifiers().contains(Modifier.ABSTRACT)
                || (isKotlin(type) && type.getModifiers().contains(Modifier.SEALED))) {
            modifiers.add(javax.lang.model.element.Modifier.ABSTRACT);
        }
        return modifiers;
    }

    /** A private declaration of a file is package-private on the JVM, an internal one public. */
    static Set<javax.lang.model.element.Modifier> visibility(KSDeclaration declaration) {
        Set<javax.lang.model.element.Modifier> modifiers = EnumSet.noneOf(javax.lang.model.element.Modifier.class);
        Set<Modifier> declared = declaration.getModifiers();
        if (declared.contains(Modifier.PRIVATE)) {
            if (declaration.getParentDeclaration() != null || !isKotlin(declaration)) {
                modifiers.add(javax.lang.model.element.Modifier.PRIVATE);
            }
        } else if (declared.contains(Modifier.PROTECTED)) {
            modifiers.add(javax.lang.model.element.Modifier.PROTECTED);
        } else if (isKotlin(declaration) || declared.contains(Modifier.PUBLIC)) {
            modifiers.add(javax.lang.model.element.Modifier.PUBLIC);
        }
        return modifiers;
    }
}
