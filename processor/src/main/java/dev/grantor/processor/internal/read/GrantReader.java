package dev.grantor.processor.internal.read;

import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import dev.grantor.annotation.NamingStrategy;
import dev.grantor.annotation.Token;
import dev.grantor.processor.internal.element.Access;
import dev.grantor.processor.internal.element.Sources;
import dev.grantor.processor.internal.element.TypeKey;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.message.Labels;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads one annotated interface into a {@link GrantModel}. With {@link ClaimReader}, the only one that knows its
 * elements.
 */
public final class GrantReader {

    private final Elements elements;
    private final Types types;
    private final TypeElement type;
    private final WrittenAnnotation annotation;
    private final Members members;
    private final KotlinRules kotlin;
    private final PartCycles cycles;
    private final Report report;
    private final GrantContext context;
    private final Sources sources;
    private final Undefined undefined = new Undefined();
    private final boolean isToken;

    public GrantReader(TypeElement type, Elements elements, Types types, Sources sources, Report report) {
        this.elements = elements;
        this.types = types;
        this.type = type;
        this.report = report;
        this.sources = sources;
        this.annotation = Stream.of(Token.class, Grant.class, GrantPart.class)
                .flatMap(each -> WrittenAnnotation.find(type, each).stream())
                .findFirst()
                .orElseThrow();
        this.isToken = WrittenAnnotation.isOn(type, Token.class);
        NullnessReader nullness = new NullnessReader(elements, sources);
        this.members = new Members(type, types, nullness);
        this.context = new GrantContext(members, elements, types, new Access(type, sources, elements), report, isToken);
        this.kotlin = new KotlinRules(type, members, report);
        this.cycles = new PartCycles(types, nullness);
    }

    /** The interfaces that it consists of: its own, and those that it extends. */
    public List<TypeKey> interfaces() {
        return Stream.concat(Stream.of(type), members.superInterfaces().stream())
                .map(each -> TypeKey.of(each, elements))
                .toList();
    }

    /** What the grant waits for; to be asked after {@link #read}. */
    public Undefined undefined() {
        return undefined;
    }

    /**
     * The grant as far as it could be read, unless it is no interface: it is whole if nothing was reported and nothing
     * is undefined.
     */
    public Optional<GrantModel> read() {
        if (type.getKind() != ElementKind.INTERFACE) {
            readWrongType();
            return Optional.empty();
        }
        readShape();
        readUndefined();
        NamingStrategy naming = annotation.constant("naming", NamingStrategy.SNAKE_CASE);
        MethodClassifier accessors = new MethodClassifier(type, members, naming, kotlin, report);
        kotlin.readHidden();
        List<ExecutableElement> claimAccessors = accessors.claims();
        Optional<String> unprefixed = claimAccessors.stream()
                .filter(accessor -> !kotlin.isProperty(accessor))
                .flatMap(accessor -> unprefixed(accessor).stream())
                .findFirst();
        ClassName name = ClassName.get(type);
        List<ClaimModel> claims = readClaims(claimAccessors, unprefixed, naming);
        new ForeignAnnotations(members, sources, report).read(claimAccessors, claims);
        return Optional.of(new GrantModel(
                name,
                CompanionNames.companion(name),
                key(type),
                naming,
                claims,
                accessors.checks(),
                members.nestedTypes(),
                members.byName().keySet(),
                isToken ? Optional.of(new TokenAnnotationReader(annotation, context).read()) : Optional.empty(),
                isPublic(),
                elements.isDeprecated(type),
                suppressed(claimAccessors, accessors.checks()),
                isSerializable(),
                annotation.value("value").isPresent() ? annotation.site("value") : annotation.site()));
    }

    /** Empty for a part, and for a grant whose key is not there: what compilers say of that is enough. */
    private static Optional<String> key(TypeElement type) {
        return WrittenAnnotation.isOn(type, Token.class)
                ? Optional.empty()
                : WrittenAnnotation.find(type, Grant.class)
                        .filter(grant -> !grant.isUndefined())
                        .flatMap(grant -> grant.string("value"));
    }

    private void readUndefined() {
        String name = type.getSimpleName().toString();
        if (annotation.isUndefined()) {
            undefined.add("a name in @" + annotationName(), name, annotation.site());
        }
        members.undefinedInterfaces().forEach((missing, user) -> {
            String trace = user.equals(type) ? name : user.getSimpleName() + ", which " + name + " extends";
            undefined.add(Labels.undefinedIn(missing).orElseThrow(), trace, Site.of(type));
        });
    }

    private List<ClaimModel> readClaims(
            List<ExecutableElement> accessors, Optional<String> unprefixed, NamingStrategy naming) {
        List<ClaimModel> claims = new ArrayList<>();
        for (ExecutableElement accessor : accessors) {
            ClaimReader reader = new ClaimReader(accessor, context);
            // Kotlin knows the name of a property, whatever other accessors the grant has.
            Optional<ClaimModel> claim =
                    reader.read(kotlin.isProperty(accessor) ? unprefixed(accessor) : unprefixed, naming);
            claim.ifPresent(each -> kotlin.readElements(accessor, each.type()));
            claim.ifPresent(claims::add);
            readCycle(accessor);
            reader.undefined().forEach(each -> undefined.add(each, trace(accessor, each), members.siteOf(accessor)));
        }
        claims.sort(Comparator.comparing(ClaimModel::path).thenComparing(ClaimModel::accessor));
        return claims;
    }

    /** The accessor, if it is not called {@code getRoom} or {@code isOpen}. */
    private Optional<String> unprefixed(ExecutableElement accessor) {
        boolean beanStyle = BeanStyle.of(accessor);
        return beanStyle ? Optional.empty() : Optional.of(members.label(accessor));
    }

    private String trace(ExecutableElement accessor, String missing) {
        String returnType = report.notation(members.siteOf(accessor)).label(members.returnType(accessor));
        String claim = "claim " + members.label(accessor);
        return returnType.equals(missing) ? claim : claim + " of type " + returnType;
    }

    private void readCycle(ExecutableElement accessor) {
        if (WrittenAnnotation.isOn(type, GrantPart.class)) {
            cycles.through(type, accessor)
                    .ifPresent(parts -> report.add(
                            Problem.GRANT_PART_CYCLE,
                            members.siteOf(accessor),
                            Stream.concat(parts.stream(), Stream.of(type))
                                    .map(TypeElement::getSimpleName)
                                    .collect(Collectors.joining(" requires "))));
        }
    }

    private void readWrongType() {
        String name = type.getSimpleName().toString();
        if (kotlin.isDataClass()) {
            report.add(Problem.KOTLIN_DATA_CLASS, Site.of(type), name);
            return;
        }
        if (type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT)) {
            report.add(Problem.GRANT_ABSTRACT_CLASS, annotation.site(), annotationName(), name);
        } else {
            report.add(Problem.GRANT_WRONG_TYPE, annotation.site(), annotationName(), name, Labels.kindOf(type));
        }
    }

    private void readShape() {
        String name = type.getSimpleName().toString();
        if (WrittenAnnotation.isOn(type, Grant.class) && WrittenAnnotation.isOn(type, GrantPart.class)) {
            report.add(Problem.GRANT_AND_PART, annotation.site(), name);
        }
        if (isToken && (WrittenAnnotation.isOn(type, Grant.class) || WrittenAnnotation.isOn(type, GrantPart.class))) {
            report.add(Problem.TOKEN_AND_GRANT, annotation.site(), name);
        }
        if (isPrivate(type)) {
            report.add(Problem.GRANT_PRIVATE, Site.of(type), name);
        }
        for (Element outer = type.getEnclosingElement();
                outer instanceof TypeElement;
                outer = outer.getEnclosingElement()) {
            if (isPrivate((TypeElement) outer)) {
                report.add(Problem.GRANT_IN_PRIVATE, Site.of(type), name, outer.getSimpleName());
            }
        }
        if (!type.getTypeParameters().isEmpty()) {
            report.add(Problem.GRANT_TYPE_PARAMETERS, Site.of(type), name);
        }
        if (type.getModifiers().contains(Modifier.SEALED) || kotlin.isSealed()) {
            report.add(Problem.GRANT_SEALED, Site.of(type), name);
        }
        readDuplicateKey();
        members.rawInterfaces()
                .forEach(each -> report.add(Problem.GRANT_EXTENDS_RAW, Site.of(type), name, each.getSimpleName()));
        members.inheritedGrants()
                .forEach(each -> report.add(Problem.GRANT_EXTENDS_GRANT, Site.of(type), name, each.getSimpleName()));
    }

    private static boolean isPrivate(TypeElement type) {
        return type.getModifiers().contains(Modifier.PRIVATE)
                || KotlinClass.of(type).privateNested();
    }

    /**
     * Looks for other grants in the same file only: other files may be in another compilation. The first by name is not
     * reported.
     */
    private void readDuplicateKey() {
        Optional<String> key = key(type);
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        allTypes(outermost)
                .filter(other -> key.isPresent() && key(other).equals(key))
                .map(other -> other.getQualifiedName().toString())
                .filter(other -> other.compareTo(type.getQualifiedName().toString()) < 0)
                .min(Comparator.naturalOrder())
                .ifPresent(other ->
                        report.add(Problem.GRANT_DUPLICATE_KEY, annotation.site("value"), key.orElseThrow(), other));
    }

    private static Stream<TypeElement> allTypes(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(GrantReader::allTypes));
    }

    /** A deprecated companion may use deprecated elements, but not those that will be removed. */
    private List<String> suppressed(List<ExecutableElement> accessors, List<String> checks) {
        Deprecations deprecations = new Deprecations(elements);
        deprecations.add(type);
        for (ExecutableElement accessor : accessors) {
            deprecations.add(accessor);
            deprecations.add(members.returnType(accessor));
            WrittenAnnotation.find(accessor, Claim.class)
                    .flatMap(claim -> claim.type("using"))
                    .ifPresent(deprecations::addCodec);
        }
        checks.stream()
                .flatMap(check -> members.byName().getOrDefault(check, List.of()).stream())
                .forEach(deprecations::add);
        return deprecations.suppressed().stream()
                .filter(warning -> !(warning.equals("deprecation") && elements.isDeprecated(type)))
                .toList();
    }

    private boolean isSerializable() {
        return types.isSubtype(
                type.asType(), elements.getTypeElement("java.io.Serializable").asType());
    }

    private Name annotationName() {
        return annotation.annotation().getAnnotationType().asElement().getSimpleName();
    }

    private boolean isPublic() {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
