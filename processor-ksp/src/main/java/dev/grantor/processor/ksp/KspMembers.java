package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSContextParameter;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSDeclarationContainer;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyAccessor;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyGetter;
import com.google.devtools.ksp.symbol.KSPropertySetter;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Makes the members of a type that Java sees, as in kapt's stubs. */
final class KspMembers {

    private final TypeElement type;
    private final KspSymbols symbols;
    private final KspTypeMapper mapper;
    private final boolean kotlin;
    private final List<KspElement> members = new ArrayList<>();

    KspMembers(TypeElement type, boolean kotlin, KspSymbols symbols) {
        this.type = type;
        this.symbols = symbols;
        this.mapper = symbols.typeMapper();
        this.kotlin = kotlin;
    }

    List<KspElement> read(KSDeclarationContainer container) {
        for (KSDeclaration each : Sequences.list(symbols.resolver().getDeclarationsInSourceOrder(container))) {
            if (each instanceof KSClassDeclaration nested) {
                addNested(nested);
                addStatics(nested);
            } else {
                addMember(each);
            }
        }
        return List.copyOf(members);
    }

    private void addMember(KSDeclaration member) {
        if (member instanceof KSFunctionDeclaration function) {
            addFunction(function);
        } else if (member instanceof KSPropertyDeclaration property) {
            addProperty(property);
        }
    }

    /** A {@code @JvmStatic} function of a companion is also a static method of the type around it. */
    private void addStatics(KSClassDeclaration nested) {
        if (nested.isCompanionObject()) {
            Sequences.list(nested.getDeclarations()).stream()
                    .filter(KspMembers::isJvmStatic)
                    .forEach(this::addMember);
        }
    }

    private static boolean isJvmStatic(KSDeclaration member) {
        KSPropertyGetter getter = member instanceof KSPropertyDeclaration property ? property.getGetter() : null;
        return Stream.of(member, getter)
                .filter(Objects::nonNull)
                .flatMap(each -> Sequences.list(each.getAnnotations()).stream())
                .anyMatch(each -> each.getShortName().asString().equals("JvmStatic"));
    }

    private boolean isOfCompanion(KSDeclaration member) {
        return member.getParentDeclaration() instanceof KSClassDeclaration parent
                && parent.isCompanionObject()
                && !KspTypeMapper.name(parent).equals(type.getQualifiedName().toString());
    }

    private void addNested(KSClassDeclaration nested) {
        String name = nested.getSimpleName().asString();
        if (!SourceVersion.isName(name)) {
            return;
        }
        members.add(
                nested.getClassKind() == ClassKind.ENUM_ENTRY
                        ? new KspVariable(
                                ElementKind.ENUM_CONSTANT,
                                name,
                                type,
                                (KspType) type.asType(),
                                symbols.annotations().of(nested.getAnnotations()),
                                nested)
                        : symbols.type(nested));
    }

    private void addFunction(KSFunctionDeclaration function) {
        boolean suspends = function.getModifiers().contains(com.google.devtools.ksp.symbol.Modifier.SUSPEND);
        boolean constructor = function.getSimpleName().asString().equals("<init>");
        String name = symbols.resolver().getJvmName(function);
        if (name == null || !(constructor || SourceVersion.isName(name))) {
            return;
        }
        KSType declared = function.getReturnType() == null
                ? null
                : function.getReturnType().resolve();
        List<KspType> parameters = parameters(function, suspends, declared);
        members.add(new KspMethod(
                type,
                new KspMethod.Parts(
                        constructor ? "<init>" : name,
                        constructor && isOfObject(function)
                                ? Set.of(Modifier.PRIVATE)
                                : modifiers(function, function.isAbstract()),
                        function.getTypeParameters().stream()
                                .map(symbols::typeParameter)
                                .toList(),
                        constructor
                                ? KspType.None.VOID
                                : suspends ? symbols.object() : returnType(function, name, parameters.size(), declared),
                        parameters,
                        Sequences.list(symbols.resolver().getJvmCheckedException(function)).stream()
                                .map(mapper::boxed)
                                .toList(),
                        annotations(symbols.annotations().of(function.getAnnotations()), declared),
                        function.getDocString(),
                        function)));
    }

    /** The constructor of an object is private, though KSP calls it public. */
    private static boolean isOfObject(KSFunctionDeclaration constructor) {
        return constructor.getParentDeclaration() instanceof KSClassDeclaration type
                && type.getClassKind() == ClassKind.OBJECT;
    }

    private KspType returnType(KSFunctionDeclaration function, String name, int parameters, @Nullable KSType declared) {
        if (declared == null || (isUnit(declared) && !declared.isMarkedNullable())) {
            return KspType.None.VOID;
        }
        if (kotlin) {
            return returnType(name, parameters, declared);
        }
        // A non-null Integer and an int of Java have one name in Kotlin.
        boolean reference =
                String.valueOf(symbols.resolver().mapToJvmSignature(function)).endsWith(";");
        return reference ? mapper.boxed(declared) : mapper.unboxed(declared);
    }

    /** Kotlin boxes the result of an override of a method that returns a reference. */
    private KspType returnType(String name, int parameters, KSType declared) {
        KspType returned = mapper.unboxed(declared);
        return returned.getKind().isPrimitive() && overridesReference(type, name, parameters)
                ? mapper.boxed(declared)
                : returned;
    }

    private static boolean overridesReference(TypeElement type, String name, int parameters) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(KspType.Declared.class::isInstance)
                .map(parent -> ((KspType.Declared) parent).element())
                .anyMatch(parent -> ElementFilter.methodsIn(parent.getEnclosedElements()).stream()
                                .filter(method -> method.getSimpleName().contentEquals(name))
                                .filter(method -> method.getParameters().size() == parameters)
                                .anyMatch(method ->
                                        !method.getReturnType().getKind().isPrimitive())
                        || overridesReference(parent, name, parameters));
    }

    private static boolean isUnit(KSType type) {
        return KspTypeMapper.name(type.getDeclaration()).equals("kotlin.Unit");
    }

    private List<KspType> parameters(KSFunctionDeclaration function, boolean suspends, @Nullable KSType result) {
        List<KspType> parameters = implicit(function.getContextParameters(), function.getExtensionReceiver());
        function.getParameters()
                .forEach(each -> parameters.add(mapper.unboxed(each.getType().resolve())));
        KspTypeElement continuation = suspends ? symbols.type("kotlin.coroutines.Continuation") : null;
        if (continuation != null && result != null) {
            parameters.add(
                    new KspType.Declared(continuation, List.of(new KspType.Wildcard(null, mapper.boxed(result)))));
        }
        return parameters;
    }

    /** The parameters that only the JVM has: context parameters and the receiver. */
    private List<KspType> implicit(List<KSContextParameter> context, @Nullable KSTypeReference receiver) {
        List<KspType> parameters = new ArrayList<>();
        context.forEach(each -> parameters.add(mapper.unboxed(each.getType().resolve())));
        if (receiver != null) {
            parameters.add(mapper.unboxed(receiver.resolve()));
        }
        return parameters;
    }

    private void addProperty(KSPropertyDeclaration property) {
        if (!kotlin) {
            members.add(field(property));
            return;
        }
        KSPropertyGetter getter = property.getGetter();
        KSPropertySetter setter = property.getSetter();
        KSType declared = property.getType().resolve();
        if (getter != null) {
            List<KspType> parameters = implicit(property.getContextParameters(), property.getExtensionReceiver());
            String name = String.valueOf(symbols.resolver().getJvmName(getter));
            addAccessor(getter, returnType(name, parameters.size(), declared), parameters, declared);
            addHolder(property, getter);
        }
        if (setter != null) {
            List<KspType> parameters = implicit(property.getContextParameters(), property.getExtensionReceiver());
            parameters.add(mapper.unboxed(declared));
            addAccessor(setter, KspType.None.VOID, parameters, null);
        }
    }

    private KspVariable field(KSPropertyDeclaration field) {
        return new KspVariable(
                ElementKind.FIELD,
                field.getSimpleName().asString(),
                type,
                mapper.unboxed(field.getType().resolve()),
                symbols.annotations().of(field.getAnnotations()),
                field);
    }

    private void addAccessor(
            KSPropertyAccessor accessor, KspType returned, List<KspType> parameters, @Nullable KSType declared) {
        KSPropertyDeclaration property = accessor.getReceiver();
        String name = symbols.resolver().getJvmName(accessor);
        if (name == null || !SourceVersion.isName(name)) {
            return;
        }
        members.add(new KspMethod(
                type,
                new KspMethod.Parts(
                        name,
                        modifiers(property, KotlinReader.isAbstract(accessor)),
                        property.getTypeParameters().stream()
                                .map(symbols::typeParameter)
                                .toList(),
                        returned,
                        parameters,
                        List.of(),
                        annotations(symbols.annotations().ofAccessor(accessor), declared),
                        property.getDocString(),
                        property)));
    }

    /** The synthetic method that holds the annotations of a property. */
    private void addHolder(KSPropertyDeclaration property, KSPropertyGetter getter) {
        List<KspAnnotation> annotations = symbols.annotations().ofProperty(property);
        String name = symbols.resolver().getJvmName(getter) + "$annotations";
        if (!annotations.isEmpty() && SourceVersion.isName(name)) {
            members.add(new KspMethod(
                    type,
                    new KspMethod.Parts(
                            name,
                            EnumSet.of(Modifier.PUBLIC, Modifier.STATIC),
                            List.of(),
                            KspType.None.VOID,
                            List.of(),
                            List.of(),
                            annotations,
                            null,
                            property)));
        }
    }

    private List<KspAnnotation> annotations(List<KspAnnotation> written, @Nullable KSType declared) {
        if (!kotlin || declared == null || !KspTypeMapper.expand(declared).isMarkedNullable()) {
            return written;
        }
        List<KspAnnotation> annotations = new ArrayList<>(written);
        annotations.add(KspAnnotations.nullable());
        return annotations;
    }

    private Set<Modifier> modifiers(KSDeclaration member, boolean isAbstract) {
        Set<Modifier> modifiers = KspModifiers.visibility(member);
        if (member.getModifiers().contains(com.google.devtools.ksp.symbol.Modifier.JAVA_STATIC)
                || isOfCompanion(member)) {
            modifiers.add(Modifier.STATIC);
        } else if (isAbstract) {
            modifiers.add(Modifier.ABSTRACT);
        } else if (type.getKind().isInterface() && !modifiers.contains(Modifier.PRIVATE)) {
            modifiers.add(Modifier.DEFAULT);
        }
        return modifiers;
    }
}
