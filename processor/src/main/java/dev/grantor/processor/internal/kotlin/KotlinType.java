package dev.grantor.processor.internal.kotlin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A type as Kotlin declares it.
 *
 * @param name as metadata has it, {@code kotlin/collections/Map.Entry}; of a class's type parameter, {@link #parameter}
 * @param projected whether it is an argument with {@code in} or {@code out}, or a star
 */
public record KotlinType(String name, boolean nullable, boolean projected, List<KotlinType> arguments) {

    public static final KotlinType STAR = new KotlinType("*", false, true, List.of());

    private static final String COLLECTIONS = "kotlin/collections/";
    private static final String MUTABLE = COLLECTIONS + "Mutable";
    private static final String JAVA_COLLECTIONS = "java/util/";
    private static final String PARAMETER = "#";

    public KotlinType {
        arguments = List.copyOf(arguments);
    }

    /** The name that stands for a type parameter of a class. */
    public static String parameter(int index) {
        return PARAMETER + index;
    }

    public KotlinType asArgument(boolean isProjected) {
        return new KotlinType(name, nullable, isProjected, arguments);
    }

    public KotlinType asNullable(boolean isNullable) {
        return new KotlinType(name, nullable || isNullable, projected, arguments);
    }

    /** The type with {@code given} in place of the type parameters of the class that declares it. */
    public KotlinType with(List<KotlinType> given) {
        Optional<KotlinType> argument = argument(given);
        if (argument.isPresent()) {
            return argument.get().asNullable(nullable).asArgument(projected || argument.get().projected);
        }
        return new KotlinType(
                name,
                nullable,
                projected,
                arguments.stream().map(each -> each.with(given)).toList());
    }

    private Optional<KotlinType> argument(List<KotlinType> given) {
        int index = name.startsWith(PARAMETER) ? Integer.parseInt(name.substring(1)) : given.size();
        return index < given.size() ? Optional.of(given.get(index)) : Optional.empty();
    }

    /** Whether the arguments that it takes have covariant collections, for which Kotlin writes wildcards. */
    public boolean takesWildcards(List<KotlinType> given) {
        return argument(given).map(KotlinType::hasCollections).orElse(false)
                || arguments.stream().anyMatch(each -> each.takesWildcards(given));
    }

    private boolean hasCollections() {
        return (name.startsWith(COLLECTIONS) && !arguments.isEmpty())
                || arguments.stream().anyMatch(KotlinType::hasCollections);
    }

    /** Whether Kotlin allows changes to a collection of this type. A collection type of Java's counts as mutable. */
    public boolean isMutableCollection() {
        return name.startsWith(MUTABLE) || name.startsWith(JAVA_COLLECTIONS);
    }

    /** The same with read-only collections. */
    public KotlinType readOnly() {
        String readOnly = isMutableCollection() ? COLLECTIONS + simpleName().replaceFirst("^Mutable", "") : name;
        return new KotlinType(
                readOnly,
                nullable,
                projected,
                arguments.stream().map(KotlinType::readOnly).toList());
    }

    private String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
    }

    public String label() {
        String shown = name.startsWith(JAVA_COLLECTIONS) ? name.replace('/', '.') : simpleName();
        String ofArguments = arguments.isEmpty()
                ? ""
                : arguments.stream().map(KotlinType::label).collect(Collectors.joining(", ", "<", ">"));
        return shown + ofArguments + (nullable ? "?" : "");
    }
}
