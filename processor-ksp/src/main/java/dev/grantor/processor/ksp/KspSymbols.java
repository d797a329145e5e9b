package dev.grantor.processor.ksp;

import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements of one round, each made once. */
final class KspSymbols {

    private final Resolver resolver;
    private final KspTypeMapper typeMapper = new KspTypeMapper(this);
    private final KspAnnotations annotations = new KspAnnotations(this);
    private final Map<String, KspTypeElement> types = new HashMap<>();
    private final Map<String, KspPackage> packages = new HashMap<>();
    private final Map<List<String>, KspTypeParameter> typeParameters = new HashMap<>();

    KspSymbols(Resolver resolver) {
        this.resolver = resolver;
    }

    Resolver resolver() {
        return resolver;
    }

    KspTypeMapper typeMapper() {
        return typeMapper;
    }

    KspAnnotations annotations() {
        return annotations;
    }

    KspType.Declared object() {
        return new KspType.Declared(Objects.requireNonNull(type("java.lang.Object")), List.of());
    }

    @Nullable
    KspTypeElement type(String qualifiedName) {
        KspTypeElement known = types.get(qualifiedName);
        if (known != null) {
            return known;
        }
        KSClassDeclaration declaration =
                resolver.getClassDeclarationByName(resolver.getKSNameFromString(qualifiedName));
        if (declaration == null) {
            return null;
        }
        KspTypeElement made = new KspTypeElement(qualifiedName, declaration, this);
        types.put(qualifiedName, made);
        return made;
    }

    /** The type, under its Java name if it has another. */
    KspTypeElement type(KSClassDeclaration declaration) {
        String name = KspTypeMapper.name(declaration);
        String inJava = KotlinNames.inJava(name);
        if (!inJava.equals(name)) {
            return Objects.requireNonNull(type(inJava));
        }
        return types.computeIfAbsent(name, each -> new KspTypeElement(each, declaration, this));
    }

    KspPackage packageOf(String name) {
        return packages.computeIfAbsent(name, KspPackage::new);
    }

    /** Compares names: KSP may have two symbols for one parameter of a Java method. */
    KspTypeParameter typeParameter(KSTypeParameter declaration) {
        KSDeclaration owner = declaration.getParentDeclaration();
        List<String> key = List.of(
                owner == null ? "" : KspTypeMapper.name(owner),
                declaration.getName().asString());
        return typeParameters.computeIfAbsent(key, each -> new KspTypeParameter(declaration, this));
    }

    Optional<KspTypeElement> enclosingType(KSDeclaration declaration) {
        return declaration.getParentDeclaration() instanceof KSClassDeclaration outer
                ? Optional.of(type(outer))
                : Optional.empty();
    }

    /** Without the supertypes that an interface does not have in Java. */
    List<KspType> supertypes(KSClassDeclaration type) {
        return Sequences.list(type.getSuperTypes()).stream()
                .map(each -> typeMapper.boxed(each.resolve()))
                .filter(each -> !KspTypeMapper.name(type).equals("java.lang.Object"))
                .toList();
    }
}
