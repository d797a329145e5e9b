package dev.grantor.processor.internal.kotlin;

import dev.grantor.annotation.WireName;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.metadata.Attributes;
import kotlin.metadata.KmAnnotation;
import kotlin.metadata.KmAnnotationArgument;
import kotlin.metadata.KmClass;
import kotlin.metadata.KmClassifier;
import kotlin.metadata.KmEnumEntry;
import kotlin.metadata.KmFunction;
import kotlin.metadata.KmProperty;
import kotlin.metadata.KmPropertyAccessorAttributes;
import kotlin.metadata.KmType;
import kotlin.metadata.KmTypeParameter;
import kotlin.metadata.KmTypeProjection;
import kotlin.metadata.KmVariance;
import kotlin.metadata.Modality;
import kotlin.metadata.Visibility;
import kotlin.metadata.jvm.JvmAttributes;
import kotlin.metadata.jvm.JvmExtensionsKt;
import kotlin.metadata.jvm.JvmMetadataUtil;
import kotlin.metadata.jvm.JvmMetadataVersion;
import kotlin.metadata.jvm.JvmMethodSignature;
import kotlin.metadata.jvm.KotlinClassMetadata;
import org.jspecify.annotations.Nullable;

/** Reads {@code @kotlin.Metadata} with Kotlin's own library. No other class names one of its classes. */
final class KotlinMetadata {

    private final KmClass type;
    private final List<Integer> typeParameters;
    private final List<KotlinClass.Member> members = new ArrayList<>();

    private KotlinMetadata(KmClass type) {
        this.type = type;
        this.typeParameters =
                type.getTypeParameters().stream().map(KmTypeParameter::getId).toList();
    }

    /** Returns nothing for metadata of anything but a class, and for metadata that this library cannot read. */
    static Optional<KotlinClass> read(WrittenAnnotation metadata) {
        try {
            return KotlinClassMetadata.readLenient(toAnnotation(metadata)) instanceof KotlinClassMetadata.Class read
                    ? Optional.of(new KotlinMetadata(read.getKmClass()).toClass())
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The version of Kotlin that has written the metadata, if this library may misread it. */
    static Optional<String> newerVersion(WrittenAnnotation metadata) {
        int[] version = version(metadata);
        JvmMetadataVersion known = JvmMetadataVersion.LATEST_STABLE_SUPPORTED;
        // As Kotlin's compiler, its library reads one minor version ahead.
        JvmMetadataVersion readable = new JvmMetadataVersion(known.getMajor(), known.getMinor() + 1, Integer.MAX_VALUE);
        return version.length > 1 && new JvmMetadataVersion(version).compareTo(readable) > 0
                ? Optional.of(version[0] + "." + version[1])
                : Optional.empty();
    }

    /** The newest version of Kotlin that this library knows. */
    static String knownVersion() {
        JvmMetadataVersion known = JvmMetadataVersion.LATEST_STABLE_SUPPORTED;
        return known.getMajor() + "." + known.getMinor();
    }

    private static int[] version(WrittenAnnotation metadata) {
        return metadata.strings("mv").stream().mapToInt(Integer::parseInt).toArray();
    }

    private static kotlin.Metadata toAnnotation(WrittenAnnotation metadata) {
        return JvmMetadataUtil.Metadata(
                metadata.string("k").map(Integer::valueOf).orElse(null),
                version(metadata),
                metadata.strings("d1").toArray(String[]::new),
                metadata.strings("d2").toArray(String[]::new),
                metadata.string("xs").orElse(null),
                metadata.string("pn").orElse(null),
                metadata.string("xi").map(Integer::valueOf).orElse(null));
    }

    private KotlinClass toClass() {
        for (KmFunction function : type.getFunctions()) {
            addFunction(function);
        }
        for (KmProperty property : type.getProperties()) {
            addProperty(property);
        }
        return new KotlinClass(
                Attributes.isData(type),
                Attributes.getModality(type) == Modality.SEALED,
                Attributes.getVisibility(type) == Visibility.PRIVATE
                        && type.getName().contains("."),
                JvmAttributes.getHasMethodBodiesInInterface(type),
                type.getSupertypes().stream().map(this::toType).toList(),
                type.getKmEnumEntries().stream().map(KotlinMetadata::toConstant).toList(),
                members);
    }

    private static KotlinClass.Constant toConstant(KmEnumEntry entry) {
        return new KotlinClass.Constant(
                entry.getName(),
                entry.getAnnotations().stream()
                        .filter(each -> each.getClassName().replace('/', '.').equals(WireName.class.getName()))
                        .map(each -> each.getArguments().get("value"))
                        .filter(KmAnnotationArgument.StringValue.class::isInstance)
                        .map(each -> ((KmAnnotationArgument.StringValue) each).getValue())
                        .findFirst());
    }

    /** Before Kotlin 2.4, metadata has no annotations, but a deprecated flag tells that there are some. */
    @SuppressWarnings("deprecation")
    private void addFunction(KmFunction function) {
        JvmMethodSignature signature = JvmExtensionsKt.getSignature(function);
        KotlinClass.Annotations annotations =
                annotations(Attributes.getHasAnnotations(function), function.getAnnotations().stream());
        if (signature == null || isHidden(Attributes.getVisibility(function), annotations)) {
            return;
        }
        boolean isSuspend = Attributes.isSuspend(function);
        KmType receiver = function.getReceiverParameterType();
        members.add(new KotlinClass.Member(
                KotlinClass.Kind.FUNCTION,
                function.getName(),
                signature.getName(),
                function.getValueParameters().size()
                        + function.getContextParameters().size()
                        + (receiver == null ? 0 : 1)
                        + (isSuspend ? 1 : 0),
                Attributes.getModality(function) == Modality.ABSTRACT,
                Attributes.getVisibility(function) == Visibility.INTERNAL,
                isSuspend,
                label(receiver),
                toType(function.getReturnType()),
                annotations));
    }

    /** A private member matters only if its annotations have to be refused. */
    private static boolean isHidden(Visibility visibility, KotlinClass.Annotations annotations) {
        return visibility == Visibility.PRIVATE && annotations.names().isEmpty();
    }

    private static KotlinClass.Annotations annotations(boolean present, Stream<KmAnnotation> annotations) {
        Set<String> names =
                annotations.map(each -> each.getClassName().replace('/', '.')).collect(Collectors.toSet());
        return new KotlinClass.Annotations(names, !present || !names.isEmpty());
    }

    @SuppressWarnings("deprecation")
    private void addProperty(KmProperty property) {
        JvmMethodSignature getter = JvmExtensionsKt.getGetterSignature(property);
        JvmMethodSignature setter = JvmExtensionsKt.getSetterSignature(property);
        KotlinClass.Annotations annotations = annotations(
                Attributes.getHasAnnotations(property) || Attributes.getHasAnnotations(property.getGetter()),
                Stream.concat(property.getAnnotations().stream(), property.getGetter().getAnnotations().stream()));
        if (isHidden(Attributes.getVisibility(property), annotations)) {
            return;
        }
        int parameters = property.getContextParameters().size() + (property.getReceiverParameterType() == null ? 0 : 1);
        if (getter != null) {
            KotlinClass.Kind kind =
                    Attributes.isVar(property) ? KotlinClass.Kind.GETTER_OF_VAR : KotlinClass.Kind.GETTER_OF_VAL;
            members.add(accessor(kind, property, getter, parameters, annotations));
        }
        KmPropertyAccessorAttributes set = property.getSetter();
        if (setter != null && set != null) {
            KotlinClass.Annotations ofSetter =
                    annotations(Attributes.getHasAnnotations(set), set.getAnnotations().stream());
            members.add(accessor(KotlinClass.Kind.SETTER, property, setter, parameters + 1, ofSetter));
        }
    }

    private KotlinClass.Member accessor(
            KotlinClass.Kind kind,
            KmProperty property,
            JvmMethodSignature signature,
            int parameters,
            KotlinClass.Annotations annotations) {
        return new KotlinClass.Member(
                kind,
                property.getName(),
                signature.getName(),
                parameters,
                Attributes.getModality(property) == Modality.ABSTRACT,
                Attributes.getVisibility(property) == Visibility.INTERNAL,
                false,
                label(property.getReceiverParameterType()),
                toType(property.getReturnType()),
                annotations);
    }

    private String label(@Nullable KmType receiver) {
        return receiver == null ? "" : toType(receiver).label();
    }

    private KotlinType toType(KmType type) {
        List<KotlinType> arguments = new ArrayList<>();
        for (KmTypeProjection argument : type.getArguments()) {
            KmType argumentType = argument.getType();
            arguments.add(
                    argumentType == null
                            ? KotlinType.STAR
                            : toType(argumentType).asArgument(argument.getVariance() != KmVariance.INVARIANT));
        }
        return new KotlinType(name(type.getClassifier()), Attributes.isNullable(type), false, arguments);
    }

    /** A type parameter of a function has no name. */
    private String name(KmClassifier classifier) {
        if (classifier instanceof KmClassifier.Class named) {
            return named.getName();
        }
        return classifier instanceof KmClassifier.TypeParameter parameter && typeParameters.contains(parameter.getId())
                ? KotlinType.parameter(typeParameters.indexOf(parameter.getId()))
                : "?";
    }
}
