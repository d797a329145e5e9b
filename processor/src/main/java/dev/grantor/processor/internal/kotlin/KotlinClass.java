package dev.grantor.processor.internal.kotlin;

import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What Kotlin's metadata says about a class or interface beyond what Java sees, as plain data; nothing for a Java type.
 *
 * @param bodies whether functions of this interface that have a body have it on the JVM, too
 */
public record KotlinClass(
        boolean data,
        boolean sealed,
        boolean privateNested,
        boolean bodies,
        List<KotlinType> supertypes,
        List<Constant> constants,
        List<Member> members) {

    private static final String METADATA = "kotlin.Metadata";

    /** Stands for a type without metadata that can be read. */
    public static final KotlinClass UNKNOWN =
            new KotlinClass(false, false, false, true, List.of(), List.of(), List.of());

    public KotlinClass {
        supertypes = List.copyOf(supertypes);
        constants = List.copyOf(constants);
        members = List.copyOf(members);
    }

    /** A constant of an enum. */
    public record Constant(String name, Optional<String> wireName) {}

    /**
     * A function, or the getter or the setter of a property.
     *
     * @param name as Kotlin knows it: of a getter, that of its property
     * @param jvmName as Java knows it
     * @param parameters how many the JVM knows
     * @param receiver what it extends, or empty
     * @param type of a property, or what a function returns
     * @param annotations its own, and of a getter those of its property
     */
    public record Member(
            Kind kind,
            String name,
            String jvmName,
            int parameters,
            boolean isAbstract,
            boolean isInternal,
            boolean isSuspend,
            String receiver,
            KotlinType type,
            Annotations annotations) {

        /** The declaration, as messages show it: {@code var room}, {@code fun String.room()}. */
        public String label() {
            String keyword = isSuspend ? "suspend " + kind.keyword : kind.keyword;
            String owner = receiver.isEmpty() ? "" : receiver + ".";
            return keyword + " " + owner + name + (kind == Kind.FUNCTION ? "()" : "");
        }

        /** Whether the name is a valid Java identifier. */
        public boolean isNameable() {
            return SourceVersion.isName(jvmName);
        }

        public boolean isProperty() {
            return kind != Kind.FUNCTION;
        }

        public boolean isOn(Class<? extends Annotation> annotation) {
            return annotations.names().contains(annotation.getName());
        }

        /** Whether it has an annotation for members of grants. */
        public boolean isAnnotated() {
            return GrantAnnotations.OF_MEMBERS.stream().anyMatch(this::isOn);
        }
    }

    /**
     * The annotations of a member.
     *
     * @param named whether the names are known; before Kotlin 2.4, metadata says only that there are annotations
     */
    public record Annotations(Set<String> names, boolean named) {

        public Annotations {
            names = Set.copyOf(names);
        }
    }

    /** What a {@link Member} is. */
    public enum Kind {
        FUNCTION("fun"),
        GETTER_OF_VAL("val"),
        GETTER_OF_VAR("var"),
        SETTER("var");

        private final String keyword;

        Kind(String keyword) {
            this.keyword = keyword;
        }
    }

    /** The supertype as Kotlin declares it. */
    public Optional<KotlinType> supertype(TypeElement wanted) {
        return supertypes.stream()
                .filter(each ->
                        wanted.getQualifiedName().contentEquals(each.name().replace('/', '.')))
                .findFirst();
    }

    /** Whether Kotlin has compiled the type. */
    static boolean isKotlin(TypeElement type) {
        return WrittenAnnotation.find(type, METADATA).isPresent();
    }

    /** Only {@link KotlinMetadata} uses Kotlin's classes, and it is loaded only for types that Kotlin has compiled. */
    public static KotlinClass of(TypeElement type) {
        if (type instanceof KotlinSource source) {
            return source.kotlin();
        }
        Optional<WrittenAnnotation> metadata = WrittenAnnotation.find(type, METADATA);
        // Not by a method reference, which would load the class whether it is called or not.
        return metadata.isPresent() ? KotlinMetadata.read(metadata.get()).orElse(UNKNOWN) : UNKNOWN;
    }

    /** The version of Kotlin that has written the type's metadata, if it is too new to be read for certain. */
    public static Optional<String> newerVersion(TypeElement type) {
        return WrittenAnnotation.find(type, METADATA)
                .filter(metadata -> !(type instanceof KotlinSource))
                .flatMap(metadata -> KotlinMetadata.newerVersion(metadata));
    }

    /** The newest version of Kotlin whose metadata can be read for certain. */
    public static String knownVersion() {
        return KotlinMetadata.knownVersion();
    }

    /** Whether the argument for a type parameter of a supertype is nullable. */
    public boolean givesNullable(TypeElement supertype, int parameter) {
        return supertype(supertype)
                .filter(each -> each.arguments().get(parameter).nullable())
                .isPresent();
    }

    /** The member that the method implements; empty if there is none. */
    public Optional<Member> member(ExecutableElement method) {
        return members.stream()
                .filter(member -> method.getSimpleName().contentEquals(member.jvmName()))
                .filter(member -> member.parameters() == method.getParameters().size())
                .findFirst();
    }

    /** Whether the member is synthetic: Kotlin makes some beside properties, and beside functions with bodies. */
    public static boolean isMadeUp(Element member) {
        return member.getEnclosingElement() instanceof TypeElement type
                && isKotlin(type)
                && (member.getSimpleName().toString().endsWith("$annotations")
                        || type.getSimpleName().contentEquals("DefaultImpls"));
    }
}
