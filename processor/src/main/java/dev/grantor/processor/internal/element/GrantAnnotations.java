package dev.grantor.processor.internal.element;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import dev.grantor.annotation.GrantValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Tells which elements are declared as grants and as claims. */
public final class GrantAnnotations {

    private GrantAnnotations() {}

    /** Whether the type is a grant or a part of one. */
    public static boolean isGrant(TypeElement type) {
        return WrittenAnnotation.isOn(type, Grant.class) || WrittenAnnotation.isOn(type, GrantPart.class);
    }

    /** Whether the method is annotated as a claim, or as the whole value of its grant. */
    public static boolean isClaim(Element method) {
        return WrittenAnnotation.isOn(method, Claim.class) || WrittenAnnotation.isOn(method, GrantValue.class);
    }
}
