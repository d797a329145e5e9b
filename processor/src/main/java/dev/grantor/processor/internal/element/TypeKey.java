package dev.grantor.processor.internal.element;

import java.util.Comparator;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds a type again in a later round, which has other elements. Modules that are compiled together may have types with
 * the same name.
 *
 * @param module the name of the module; empty for the unnamed module, and where there are none
 */
public record TypeKey(String module, String name) implements Comparable<TypeKey> {

    public static TypeKey of(TypeElement type, Elements elements) {
        @Nullable ModuleElement module = elements.getModuleOf(type);
        return new TypeKey(
                module == null ? "" : module.getQualifiedName().toString(),
                type.getQualifiedName().toString());
    }

    /** Returns the type. A type in a compact source file cannot be found by its name. */
    public Optional<TypeElement> find(Elements elements) {
        @Nullable ModuleElement found = module.isEmpty() ? null : elements.getModuleElement(module);
        return Optional.ofNullable(
                found == null ? elements.getTypeElement(name) : elements.getTypeElement(found, name));
    }

    /** Another type, as seen from the module of this one. */
    public TypeKey peer(String qualifiedName) {
        return new TypeKey(module, qualifiedName);
    }

    /** The name with that of the module, as a {@code Filer} expects it. */
    public String inModule() {
        return module + "/" + name;
    }

    @Override
    public int compareTo(TypeKey other) {
        return Comparator.comparing(TypeKey::name)
                .thenComparing(TypeKey::module)
                .compare(this, other);
    }
}
