package dev.grantor.processor.internal.read;

import dev.grantor.annotation.AsText;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.CommaSeparated;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Grants;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.OtherClaims;
import dev.grantor.annotation.SpaceSeparated;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.model.ClaimRole.Place;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.ClaimType.Format;
import dev.grantor.processor.internal.model.ClaimType.Formatted;
import dev.grantor.processor.internal.model.ScalarKind;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads which other JSON a claim has than its type has by itself. */
final class FormatReader {

    /** @param separator what stands between elements; empty where there are none */
    private record Form(Class<? extends Annotation> annotation, Format format, String separator) {

        String name() {
            return annotation.getSimpleName();
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(SpaceSeparated.class, Format.SPACE_SEPARATED, " "),
            new Form(CommaSeparated.class, Format.COMMA_SEPARATED, ","),
            new Form(AsText.class, Format.TEXT, ""));

    private final ExecutableElement accessor;
    private final ClaimContext context;

    FormatReader(ExecutableElement accessor, ClaimContext context) {
        this.accessor = accessor;
        this.context = context;
    }

    ClaimType read(String name, List<String> within, Place place, ClaimType type, TypeMirror returnType) {
        List<Form> written = FORMS.stream()
                .filter(form -> WrittenAnnotation.isOn(accessor, form.annotation()))
                .toList();
        if (written.size() > 1) {
            context.report(
                    Problem.TEXT_FORM_TWICE,
                    written.get(0).name(),
                    written.get(1).name());
        }
        if (!written.isEmpty() && place != Place.CLAIM) {
            context.report(
                    Problem.TEXT_FORM_TWICE,
                    written.get(0).name(),
                    annotation(place).getSimpleName());
            return type;
        }
        if (!written.isEmpty()) {
            Form form = written.get(0);
            if (form.format() != Format.TEXT) {
                if (!isListOfTexts(type)) {
                    context.report(
                            Problem.SEPARATED_TYPE,
                            form.name(),
                            context.notation().label(returnType));
                    return type;
                }
                readSeparator(form, type);
            }
            return new Formatted(type, form.format());
        }
        boolean audience = context.grant().isToken()
                && place == Place.CLAIM
                && within.isEmpty()
                && name.equals("aud")
                && !WrittenAnnotation.isOn(accessor, Constant.class)
                && !WrittenAnnotation.isOn(accessor, FromKey.class);
        return audience && isAudience(type) ? new Formatted(type, Format.AUDIENCE) : type;
    }

    private static Class<? extends Annotation> annotation(Place place) {
        return switch (place) {
            case CLAIM -> Claim.class;
            case HEADER -> Header.class;
            case GRANTS -> Grants.class;
            case OTHER_CLAIMS -> OtherClaims.class;
        };
    }

    /** Reports constants whose names would be read as two elements. */
    private void readSeparator(Form form, ClaimType type) {
        if (type.held().orElseThrow() instanceof ClaimType.Enumeration enumeration) {
            String separator = form.separator().isBlank() ? "a space" : "\"" + form.separator() + "\"";
            enumeration.constants().stream()
                    .filter(constant -> constant.wireName().contains(form.separator()))
                    .forEach(constant -> context.grant()
                            .report()
                            .add(
                                    Problem.WIRE_NAME_INVALID,
                                    context.site(),
                                    constant.name(),
                                    enumeration.javaType().simpleName(),
                                    "has %s in it, which separates the elements of %s"
                                            .formatted(separator, context.label())));
        }
    }

    private static boolean isListOfTexts(ClaimType type) {
        return !(type instanceof ClaimType.MapOf)
                && type.isCollection()
                && type.held()
                        .filter(held -> isText(held)
                                || (held instanceof ClaimType.Enumeration enumeration && !enumeration.numbers()))
                        .isPresent();
    }

    private static boolean isAudience(ClaimType type) {
        boolean list = type instanceof ClaimType.ListOf || type instanceof ClaimType.SetOf;
        return isText(type) || (list && type.held().filter(FormatReader::isText).isPresent());
    }

    private static boolean isText(ClaimType type) {
        return type instanceof ClaimType.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }
}
