package dev.grantor.processor;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantValue;
import dev.grantor.annotation.NotBlank;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What Kotlin's metadata says of a class or interface beyond what Java sees, as plain data. Of a Java type it says nothing.
 *
 * @param bodies whether functions of this interface that have a body have it on the JVM, too
 */
record KotlinClass(
        boolean data,
        boolean sealed,
        boolean privateNested,
        boolean bodies,
        List<KotlinType> supertypes,
        List<Constant> constants,
        List<Member> members) {

    private static final String METADATA = "kotlin.Metadata";
    private static final List<Class<? extends Annotation>> OF_MEMBERS =
            List.of(Claim.class, GrantValue.class, Check.class, NotBlank.class);

    /** What a type is taken for that has no metadata, or none that can be read. */
    static final KotlinClass UNKNOWN = new KotlinClass(false, false, false, true, List.of(), List.of(), List.of());

    KotlinClass {
        supertypes = List.copyOf(supertypes);
        constants = List.copyOf(constants);
        members = List.copyOf(members);
    }

    /** A constant of an enum. */
    record Constant(String name, Optional<String> wireName) {}

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
    record Member(
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

        /** As it is declared: {@code var room}, {@code fun String.room()}. */
        String label() {
            String keyword = isSuspend ? "suspend " + kind.keyword : kind.keyword;
            String owner = receiver.isEmpty() ? "" : receiver + ".";
            return keyword + " " + owner + name + (kind == Kind.FUNCTION ? "()" : "");
        }

        /** Whether Java has names like that. */
        boolean isNameable() {
            return SourceVersion.isName(jvmName);
        }

        boolean isProperty() {
            return kind != Kind.FUNCTION;
        }

        boolean isOn(Class<? extends Annotation> annotation) {
            return annotations.names().contains(annotation.getName());
        }

        /** Whether it is annotated as a member of a grant. */
        boolean isAnnotated() {
            return OF_MEMBERS.stream().anyMatch(this::isOn);
        }
    }

    /**
     * The annotations of a member.
     *
     * @param named whether the names are known; before Kotlin 2.4, metadata says only that there are annotations
     */
    record Annotations(Set<String> names, boolean named) {

        Annotations {
            names = Set.copyOf(names);
        }
    }

    /** What a {@link Member} is. */
    enum Kind {
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
    Optional<KotlinType> supertype(TypeElement wanted) {
        return supertypes.stream()
                .filter(each ->
                        wanted.getQualifiedName().contentEquals(each.name().replace('/', '.')))
                .findFirst();
    }

    /** Whether Kotlin has compiled the type. */
    static boolean isKotlin(TypeElement type) {
        return Mirror.find(type, METADATA).isPresent();
    }

    /** Only {@link KotlinMetadata} needs classes of Kotlin, and only a type that Kotlin has compiled needs that. */
    static KotlinClass of(TypeElement type) {
        if (type instanceof KotlinSource source) {
            return source.kotlin();
        }
        Optional<Mirror> metadata = Mirror.find(type, METADATA);
        // Not by a method reference, which would load the class whether it is called or not.
        return metadata.isPresent() ? KotlinMetadata.read(metadata.get()).orElse(UNKNOWN) : UNKNOWN;
    }

    /** Reports a type whose Kotlin is too new to be read for certain. */
    static void reportTooNew(TypeElement type, Report report) {
        Mirror.find(type, METADATA)
                .filter(metadata -> !(type instanceof KotlinSource))
                .flatMap(metadata -> KotlinMetadata.newerVersion(metadata))
                .ifPresent(version -> report.add(
                        Problem.KOTLIN_TOO_NEW,
                        new ElementSite(type),
                        type.getSimpleName(),
                        version,
                        KotlinMetadata.knownVersion()));
    }

    /** Whether the argument for a type parameter of a supertype is nullable. */
    boolean givesNullable(TypeElement supertype, int parameter) {
        return supertype(supertype)
                .filter(each -> each.arguments().get(parameter).nullable())
                .isPresent();
    }

    /** What is said of a method; nothing of one that no member of Kotlin's is. */
    Optional<Member> member(ExecutableElement method) {
        return members.stream()
                .filter(member -> method.getSimpleName().contentEquals(member.jvmName()))
                .filter(member -> member.parameters() == method.getParameters().size())
                .findFirst();
    }

    /** Whether Kotlin has put the member where nobody wrote one: beside a property, or beside a function with a body. */
    static boolean isMadeUp(Element member) {
        return member.getEnclosingElement() instanceof TypeElement type
                && isKotlin(type)
                && (member.getSimpleName().toString().endsWith("$annotations")
                        || type.getSimpleName().contentEquals("DefaultImpls"));
    }
}
