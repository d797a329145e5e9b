package dev.grantor.processor.internal.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.processor.internal.message.Site;
import java.util.List;

/**
 * A claim, as plain data.
 *
 * @param accessor the accessor's name, {@code getRoomSid}
 * @param label the accessor, as messages name it: {@code getRoomSid()}, or {@code Base.getRoomSid()} where it is
 *     inherited
 * @param property the name that the builder gives it, {@code roomSid}
 * @param beanStyle whether the accessor is {@code getRoomSid()} or {@code isOpen()}
 * @param within the path of the JSON objects that it lies in
 * @param name its name in JSON
 * @param returnType what the accessor returns, an {@code Optional} or a primitive included, without nullness
 * @param wildcards whether the interface has wildcards in the return type, which Kotlin wrote
 * @param typeLabel the return type, as messages name it
 * @param type the type of the value, without {@code Optional}
 * @param emptyAsAbsent whether an empty text is read as an absent claim
 * @param wholeValue whether it is the whole JSON object of its grant
 * @param role what it is to its token
 * @param javadoc the accessor's description, or empty
 */
public record ClaimModel(
        String accessor,
        String label,
        String property,
        boolean beanStyle,
        List<String> within,
        String name,
        TypeName returnType,
        boolean wildcards,
        String typeLabel,
        ClaimType type,
        Presence presence,
        Include include,
        boolean notBlank,
        boolean emptyAsAbsent,
        boolean wholeValue,
        boolean deprecated,
        ClaimRole role,
        String javadoc,
        Sites sites) {

    /** The sites of the accessor and of what is written in its annotations. */
    public record Sites(
            Site accessor, Site name, Site within, Site include, Site unit, Site notBlank, Site emptyAsAbsent) {}

    public ClaimModel {
        within = List.copyOf(within);
    }

    /** The claim's place in the grant's JSON, {@code outgoing.params}. */
    public String path() {
        return switch (role.place()) {
            case CLAIM -> within.isEmpty() ? name : String.join(".", within) + "." + name;
            case HEADER -> "header." + name;
            case GRANTS -> within.isEmpty() ? property : String.join(".", within);
            case OTHER_CLAIMS -> property;
        };
    }

    /** Whether it stands in the token's own object, or in that of the grant. */
    public boolean isTopLevelClaim() {
        return role.place() == ClaimRole.Place.CLAIM && within.isEmpty();
    }

    /** Whether the type writes and reads it, not the runtime: all but what the key and the declaration tell. */
    public boolean isOwn() {
        boolean told = !(role.origin() instanceof ClaimRole.Origin.Set) && within.isEmpty();
        return role.place() != ClaimRole.Place.HEADER && !told;
    }

    /** Whether it is written only if it is not the default. */
    public boolean isComparedWithDefault() {
        return presence == Presence.DEFAULT && (include == Include.NON_DEFAULT || skipsEmpty());
    }

    /** Whether an empty collection is left out. */
    public boolean skipsEmpty() {
        return include == Include.NON_EMPTY && type.isCollection();
    }

    /** The return type of the accessor; raw if its type arguments have wildcards of Kotlin's. */
    public TypeName inheritedType() {
        return wildcards && returnType instanceof ParameterizedTypeName parameterized
                ? parameterized.rawType()
                : returnType;
    }

    /** A call of the accessor, converted to {@link #returnType}. */
    public CodeBlock converted(CodeBlock call) {
        return wildcards ? CodeBlock.of("($T) $L", inheritedType(), call) : call;
    }

    public boolean isOptionalOfPrimitive() {
        return presence == Presence.OPTIONAL && TypeNames.isOptionalOfPrimitive(returnType);
    }
}
