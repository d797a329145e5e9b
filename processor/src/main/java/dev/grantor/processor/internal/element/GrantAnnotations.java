package dev.grantor.processor.internal.element;

import dev.grantor.annotation.AsText;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.CommaSeparated;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import dev.grantor.annotation.GrantValue;
import dev.grantor.annotation.Grants;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.OtherClaims;
import dev.grantor.annotation.SpaceSeparated;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Tells which elements are declared as grants, tokens and claims. */
public final class GrantAnnotations {

    /** What makes an interface a declaration. */
    public static final Set<Class<? extends Annotation>> DECLARATIONS =
            Set.of(Grant.class, GrantPart.class, Token.class);

    /** What makes an accessor a claim. */
    public static final List<Class<? extends Annotation>> CLAIMS =
            List.of(Claim.class, GrantValue.class, Header.class, Grants.class, OtherClaims.class);

    /** What only a claim can have. */
    public static final List<Class<? extends Annotation>> DETAILS = List.of(
            NotBlank.class,
            Constant.class,
            FromKey.class,
            Waivable.class,
            SpaceSeparated.class,
            CommaSeparated.class,
            AsText.class);

    /** What only a claim of a token can have. */
    public static final List<Class<? extends Annotation>> OF_TOKENS =
            List.of(Header.class, Grants.class, OtherClaims.class, Constant.class, FromKey.class, Waivable.class);

    /** What members of declarations can have. */
    public static final List<Class<? extends Annotation>> OF_MEMBERS = Stream.of(
                    CLAIMS, List.<Class<? extends Annotation>>of(Check.class), DETAILS)
            .flatMap(List::stream)
            .toList();

    private GrantAnnotations() {}

    /** Whether the type is a grant, a part of one, or a token. */
    public static boolean isDeclared(TypeElement type) {
        return DECLARATIONS.stream().anyMatch(annotation -> WrittenAnnotation.isOn(type, annotation));
    }

    /** Whether the method is annotated as a claim. */
    public static boolean isClaim(Element method) {
        return CLAIMS.stream().anyMatch(annotation -> WrittenAnnotation.isOn(method, annotation));
    }
}
