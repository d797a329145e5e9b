package dev.grantor.processor.internal.message;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;

/** The catalogue of messages: each says what is wrong, and then what to do. */
public enum Problem {
    GRANT_WRONG_TYPE("GrantWrongType", "@%1$s applies to interfaces; %2$s is %3$s. Declare it as an interface."),
    GRANT_ABSTRACT_CLASS(
            "GrantAbstractClass", "@%1$s applies to interfaces; %2$s is an abstract class. Make it an interface."),
    GRANT_AND_PART(
            "GrantAndPart",
            "%1$s is both a @Grant, which stands beside other grants, and a @GrantPart, which stands inside one. "
                    + "Remove one of"
                    + " them; what both share can move to an interface that both extend."),
    GRANT_PRIVATE("GrantPrivate", "%1$s is private, so it cannot be implemented. Make it {package-private} or wider."),
    GRANT_IN_PRIVATE(
            "GrantInPrivate", "%1$s is nested in private %2$s, so it cannot be implemented. Widen %2$s or move %1$s."),
    GRANT_TYPE_PARAMETERS(
            "GrantTypeParameters",
            "%1$s declares type parameters, and a codec cannot know what they stand for. Use the concrete claim "
                    + "types."),
    GRANT_SEALED("GrantSealed", "%1$s is sealed and does not permit the generated implementation. Remove sealed."),
    GRANT_KEY_EMPTY("GrantKeyEmpty", "The grant key is empty. Give the JSON key, for example @Grant(\"video\")."),
    GRANT_KEY_INVALID("GrantKeyInvalid", "The grant key %1$s. Correct it."),
    GRANT_DUPLICATE_KEY(
            "GrantDuplicateKey", "Grant key \"%1$s\" is also that of %2$s. Choose another for one of them."),
    GRANT_KEY_SHARED(
            "GrantKeyShared",
            Kind.WARNING,
            "Grant key \"%1$s\" is also that of %2$s, so that no token can have both. Choose another unless that "
                    + "is meant."),
    GRANT_PART_CYCLE("GrantPartCycle", "Part %1$s, and so on without end. Make one of these claims {@Nullable}."),
    GRANT_EXTENDS_GRANT(
            "GrantExtendsGrant",
            "%1$s extends %2$s, which is a grant or token itself. Move what they share to an interface without "
                    + "@Grant, @GrantPart and @Token."),
    GRANT_EXTENDS_RAW(
            "GrantExtendsRaw",
            "%1$s extends the raw type %2$s, so that its claims have no types. Give %2$s its type arguments."),
    GRANT_EXTENDS_UNSUPPORTED(
            "GrantExtendsUnsupported",
            "%1$s inherits abstract %2$s from %3$s, which is not a claim. Give it a {default body} in %1$s, or do "
                    + "not extend %3$s."),
    GRANT_NAME_TAKEN("GrantNameTaken", "Cannot generate %1$s for %2$s: %3$s."),
    GRANT_NOT_WRITTEN("GrantNotWritten", "Could not write %1$s: %2$s. Check the output folder."),
    GRANT_NO_CLAIMS("GrantNoClaims", Kind.WARNING, "%1$s has no claims. Annotate an accessor with {@Claim}."),
    GRANT_FORGOTTEN(
            "GrantForgotten",
            Kind.NOTE,
            "%1$s has claims, but neither it nor an interface here that extends it is a grant or token, so there is "
                    + "no %2$s. Add @Grant, @GrantPart or @Token, unless a grant or token elsewhere extends it."),
    GRANT_TOO_LARGE(
            "GrantTooLarge",
            "%1$s has %2$s claims, and no more than %3$s fit; {a long, a double} and a default that is left out "
                    + "count as two. Move"
                    + " some of them to a @GrantPart."),
    GRANT_ENUMS_TOO_LARGE(
            "GrantEnumsTooLarge",
            "The enums of %1$s have %2$s constants, and no more than %3$s fit into a class. Move some of its "
                    + "claims to a"
                    + " @GrantPart."),
    GRANT_TYPE_HIDDEN("GrantTypeHidden", "The code that is generated for %1$s cannot name %2$s, since %3$s. %4$s."),
    GRANT_UNDEFINED_TYPE(
            "GrantUndefinedType",
            "Nothing was generated for %1$s: %2$s is undefined, needed by %3$s. If another processor generates it, "
                    + "see its"
                    + " errors; else check the name, the import and the class path."),
    PART_NOT_GENERATED(
            "PartNotGenerated",
            "%1$s has the type %2$s, which comes from a class file, and its companion %3$s is not there. Compile "
                    + "%2$s with"
                    + " Grantor's processor."),
    PART_NOT_GIVEN(
            "PartNotGiven",
            "%1$s has the type %2$s, whose source javac has found by itself, and does not process. "
                    + "Give javac the"
                    + " source of %2$s as well, or compile it first."),
    GRANT_UNNAMEABLE(
            "GrantUnnameable",
            "%1$s stands in a compact source file, whose class has no name that generated code could use. Move "
                    + "%1$s to a file"
                    + " of its own."),
    GRANT_BUG(
            "GrantBug", "This is a bug in Grantor, not in %1$s. Please report it together with the declaration.%n%2$s"),
    GRANT_VALUE_NOT_ALONE(
            "GrantValueNotAlone",
            "%1$s is the whole JSON object of %2$s, so %3$s has no place in it. Remove one of them."),
    GRANT_VALUE_TYPE(
            "GrantValueType",
            "%1$s is the whole JSON object of its grant, and %2$s is not a JSON object. Use a Map or a @GrantPart."),
    GRANT_VALUE_AND_CLAIM(
            "GrantValueAndClaim",
            "%1$s is both a @GrantValue, the whole JSON object of its grant, and a @Claim, a member of that. "
                    + "Remove one of them."),
    GRANT_VALUE_IN_TOKEN(
            "GrantValueInToken",
            "%1$s is a @GrantValue, but the JSON of %2$s has claims of its own. Annotate it with {@OtherClaims}."),
    TOKEN_AND_GRANT(
            "TokenAndGrant",
            "%1$s is both a @Token and a @Grant or @GrantPart. Remove one of them; what both share can move to an "
                    + "interface that both extend."),
    TOKEN_ALGORITHMS("TokenAlgorithms", "The algorithms of %1$s %2$s. %3$s."),
    TOKEN_DURATION(
            "TokenDuration",
            "%1$s of %2$s, \"%3$s\", is no duration that a token can have. Write whole seconds as ISO 8601 has them, "
                    + "for example \"PT5M\" or \"P30D\"."),
    TOKEN_LIFETIME("TokenLifetime", "The lifetimes of %1$s do not fit: %2$s. %3$s."),
    TOKEN_PRESENCE("TokenPresence", "%1$s = %2$s has no meaning, as %3$s. Use %4$s."),
    TOKEN_ERRORS(
            "TokenErrors",
            "%2$s cannot tell the errors of %1$s: %3$s. Name a public class that implements VendorErrors and has a "
                    + "public constructor without parameters."),
    TOKEN_HEADER_TEXT("TokenHeaderText", "The %1$s of %2$s %3$s. Correct it."),
    TOKEN_INTERCHANGEABLE(
            "TokenInterchangeable",
            Kind.WARNING,
            "%1$s passes as %2$s where both have one key: no header and no constant tells them apart, and it has all "
                    + "that the other requires. Give one of them a type, a constant or an audience of its own "
                    + "(RFC 8725 §3.11)."),
    TOKEN_ONLY(
            "TokenOnly",
            "@%2$s on %1$s has no effect, since %3$s is no token. Remove it, or declare the claim in a @Token."),
    CLAIM_REGISTERED(
            "ClaimRegistered",
            "%1$s declares \"%2$s\", which belongs to every token. Remove it: @Token(%2$s = …) says whether tokens "
                    + "have it, and VerifiedToken returns it."),
    CLAIM_TWO_PLACES("ClaimTwoPlaces", "%1$s is both @%2$s and @%3$s, and can stand in one place only. Remove one."),
    CLAIM_VALUE_KNOWN(
            "ClaimValueKnown", "%1$s is @%2$s, so its value is known, and %3$s contradicts that. Remove one."),
    CONSTANT_INVALID("ConstantInvalid", "The constant of %1$s %2$s. Correct it."),
    CONSTANT_TYPE(
            "ConstantType",
            "%1$s is a @Constant and has the type %2$s, which an annotation cannot write. Use a text, a number, true "
                    + "or false, a URI, a UUID or an enum."),
    FROM_KEY_TYPE(
            "FromKeyType",
            "%1$s comes from the key, which has only texts, but has the type %2$s. Make it a String or a URI."),
    FROM_KEY_NAME("FromKeyName", "%1$s comes from the key by a name that %2$s. Correct it."),
    FROM_KEY_WITHIN(
            "FromKeyWithin",
            "%1$s comes from the key and lies within another object, where a verifier does not look for the key. "
                    + "Move it to the token's own object."),
    HEADER_NAME(
            "HeaderName",
            "%1$s declares the header's \"%2$s\", which %3$s reserves. Remove it: @Token and the key decide about it."),
    HEADER_TYPE("HeaderType", "%1$s is a parameter of the header and has the type %2$s. Make it a String."),
    OPEN_PLACE_TYPE("OpenPlaceType", "%1$s is @%2$s and has the type %3$s. Make it %4$s."),
    OPEN_PLACE_PRESENCE(
            "OpenPlacePresence", "%1$s is @%2$s, which is empty if nothing is set, so %3$s has no effect. Remove it."),
    OPEN_PLACE_TWICE(
            "OpenPlaceTwice", "%1$s and %2$s are open places %3$s, and a token has only one such. Remove one."),
    WAIVABLE_REQUIRED(
            "WaivableRequired",
            "%1$s is @Waivable, so that a token may lack it. Make it {@Nullable}, and nothing else."),
    SEPARATED_TYPE(
            "SeparatedType",
            "%1$s is @%2$s and has the type %3$s. Make it a List or a Set of String or of an enum with names."),
    TEXT_FORM_TWICE("TextFormTwice", "%1$s is both @%2$s and @%3$s, and has one form only. Remove one."),
    REGISTERED_TYPE("RegisteredType", "%1$s is \"%2$s\" of RFC 7519 and has the type %3$s. Make it %4$s."),
    REGISTERED_ABSENT(
            "RegisteredAbsent",
            "%1$s is \"%2$s\" of RFC 7519 and may be absent, but a verifier refuses tokens without it. Make it "
                    + "required or a @Constant, or do not declare it."),
    WIRE_NUMBER_MIXED(
            "WireNumberMixed", "The enum %1$s has %2$s. Give each constant a @WireNumber and no @WireName, or none."),
    CLAIM_PREFIX_KEPT(
            "ClaimPrefixKept",
            Kind.WARNING,
            "%1$s is named \"%2$s\": prefixes are taken off only where every claim beside it has one, and %4$s "
                    + "has none. Say what"
                    + " you mean, with {@Claim}(\"%3$s\") or {@Claim}(\"%2$s\")."),
    CLAIM_PARAMS("ClaimParams", "Claim accessor %1$s must take no parameters. Remove them."),
    CLAIM_VOID("ClaimVoid", "Claim accessor %1$s returns nothing. Return the claim's value."),
    CLAIM_UNANNOTATED("ClaimUnannotated", "%1$s is abstract but has no @Claim. %2$s."),
    CLAIM_OVERRIDDEN(
            "ClaimOverridden", "%1$s overrides a claim of %2$s but has no @Claim, so the claim would be lost. %3$s."),
    CLAIM_OUTSIDE_GRANT(
            "ClaimOutsideGrant",
            Kind.WARNING,
            "%1$s is of no use here: no grant or token that is being compiled is %2$s or extends it. Add @Grant or "
                    + "@Token, or remove it."),
    CLAIM_OUTSIDE_INTERFACE(
            "ClaimOutsideInterface",
            Kind.WARNING,
            "@%1$s on %2$s has no effect, since it does not stand in an interface. Move it to a grant or token, or "
                    + "remove it."),
    CLAIM_STATIC(
            "ClaimStatic",
            "@%1$s on %2$s, which is %3$s, has no effect. Make it {a default method}, or remove the annotation."),
    CLAIM_METHOD_TYPE_PARAMETERS(
            "ClaimMethodTypeParameters", "Claim accessor %1$s must not declare type parameters. Remove them."),
    CLAIM_THROWS("ClaimThrows", "%1$s declares %2$s; a claim accessor cannot throw checked exceptions. Remove it."),
    CLAIM_NAME_EMPTY(
            "ClaimNameEmpty",
            "The claim name is empty. Write {@Claim}(\"%1$s\"), or {@Claim} alone to derive the name."),
    CLAIM_NAME_INVALID("ClaimNameInvalid", "The claim name %1$s. Correct it."),
    CLAIM_DUPLICATE("ClaimDuplicate", "Claims %1$s and %2$s are both named \"%3$s\". Rename one."),
    CLAIM_CONFLICT(
            "ClaimConflict",
            "%1$s is inherited from %2$s and from %3$s, and they differ. Redeclare it in %4$s with one {@Claim}."),
    CLAIM_PROPERTY_CLASH("ClaimPropertyClash", "%1$s and %2$s both name the property \"%3$s\". Rename one."),
    CLAIM_METHOD_CLASH(
            "ClaimMethodClash",
            "%1$s and %2$s both give the builder a method %3$s. Rename one of the accessors, and keep the name in "
                    + "JSON: of"
                    + " %2$s, it is {@Claim}(\"%4$s\")."),
    CLAIM_BUILDER_CLASH(
            "ClaimBuilderClash",
            "A claim accessor cannot be called %1$s: that name is taken. Rename the accessor and keep the name in "
                    + "JSON with"
                    + " {@Claim}(\"%2$s\")."),
    CLAIM_UNSUPPORTED_TYPE(
            "ClaimUnsupportedType",
            "No JSON form is known for %2$s, which %1$s has. %3$s, or name a codec with {@Claim}(using = …)."),
    CLAIM_PRIVATE_TYPE(
            "ClaimPrivateType",
            "%1$s has a type that the generated class cannot name: %2$s, or what it is nested in, is private, or "
                    + "is not public"
                    + " and in another package. Widen it."),
    CLAIM_RAW_TYPE(
            "ClaimRawType", "%1$s has the raw type %2$s. Give the type of its elements, for example %2$s<%3$s>."),
    CLAIM_NEEDS_ARTIFACT(
            "ClaimNeedsArtifact",
            "%1$s is a tree of Jackson's, which %2$s reads and writes, and that is not there. Add the dependency "
                    + "%3$s."),
    CLAIM_WILDCARD("ClaimWildcard", "%1$s has a wildcard in its type. Use %2$s."),
    CLAIM_MAP_KEY(
            "ClaimMapKey",
            "%1$s has a map with keys of type %2$s, and names in JSON are strings. Use a String or enum key."),
    CLAIM_ARRAY("ClaimArray", "%1$s has the array type %2$s, and anybody can change an array. Use %3$s."),
    CLAIM_NULLABLE_COMPONENT(
            "ClaimNullableComponent",
            "%1$s is an array whose elements, not the array, are {@Nullable}. For an array that may be absent write"
                    + " %2$s."),
    CLAIM_NULLNESS_UNKNOWN(
            "ClaimNullnessUnknown",
            Kind.WARNING,
            "Cannot tell whether %1$s is {@Nullable}, and take it for required: it comes from a class file, whose "
                    + "annotations on"
                    + " types this compiler hides (JDK-8225377). Redeclare it here, or compile with JDK 22 or newer."),
    CLAIM_NULLABLE_PRIMITIVE(
            "ClaimNullablePrimitive",
            "%1$s is a {@Nullable} %2$s, which cannot be null. Use %3$s, or {drop @Nullable}."),
    CLAIM_NULLABLE_OPTIONAL(
            "ClaimNullableOptional", "%1$s is %2$s, and Optional alone says that it may be absent. %3$s."),
    CLAIM_NESTED_OPTIONAL(
            "ClaimNestedOptional",
            "%1$s has an Optional inside its type, which has no JSON form of its own. Use %3$s in place of %2$s."),
    CLAIM_NULLABLE_ELEMENT(
            "ClaimNullableElement",
            "%1$s has elements that may be null, which cannot be told apart from mistakes in a token. Let them be "
                    + "non-null."),
    CLAIM_DEFAULT_ON_NULLABLE(
            "ClaimDefaultOnNullable",
            "%1$s has a {default body} and may be absent, but with a default it never is. Drop the body, or %2$s."),
    EMPTY_AS_ABSENT_REQUIRED(
            "EmptyAsAbsentRequired",
            "%1$s is required, so an empty text cannot mean that it is absent. Make the claim {@Nullable}, or "
                    + "remove emptyAsAbsent."),
    ENUM_DUPLICATE_WIRE("EnumDuplicateWire", "Constants %1$s and %2$s of %3$s are both written as \"%4$s\". %5$s."),
    ENUM_EMPTY("EnumEmpty", "Enum %2$s has no constants, so no value of %1$s can be valid. Give it some."),
    ENUM_HIDDEN_CONSTANT(
            "EnumHiddenConstant",
            "%3$s has the enum %2$s, and generated Java cannot name its constant %1$s. @WireName alone does not "
                    + "help: rename the"
                    + " constant, and keep its name in JSON with @WireName(\"%4$s\")."),
    WIRE_NAME_INVALID(
            "WireNameInvalid",
            "The name of constant %1$s of %2$s in JSON %3$s. Correct its @WireName, or leave it out."),
    CODEC_BAD(
            "CodecBad",
            "%2$s cannot be the codec of %1$s: %3$s. A codec is a public class or record that implements "
                    + "ClaimCodec<%4$s> and has a"
                    + " public constructor without parameters, or with one Class."),
    TEMPORAL_UNIT(
            "TemporalUnit",
            Kind.WARNING,
            "Claim \"%1$s\" is %2$s, and nobody can tell whether it counts seconds or milliseconds. Make %3$s "
                    + "%4$s, which"
                    + " is written in seconds unless {@Claim}(unit = …) says otherwise."),
    NUMBER_RANGE(
            "NumberRange",
            Kind.NOTE,
            "%1$s is %2$s, and JavaScript loses digits above 2^53. Make it a String if it is read there."),
    CONSTRAINT_IGNORED(
            "ConstraintIgnored",
            Kind.WARNING,
            "Grantor does not check @%1$s of Bean Validation, which %2$s has. %3$s."),
    JSON_ANNOTATION_IGNORED(
            "JsonAnnotationIgnored", Kind.WARNING, "Grantor does not read @%1$s of %2$s, which %3$s has. %4$s."),
    JAVA_TOO_OLD(
            "JavaTooOld",
            "Generated code needs Java 17, and this compilation is for Java %1$s. Compile with --release 17 or newer."),
    OPTION_UNKNOWN("OptionUnknown", Kind.WARNING, "There is no option %1$s. %2$s"),
    WIRE_NAME_ON_NON_ENUM(
            "WireNameOnNonEnum",
            "@%1$s applies to constants of enums; %2$s is none. Remove it, or name a claim with @Claim."),
    WITHIN_SUSPICIOUS("WithinSuspicious", Kind.WARNING, "%1$s lies within \"%2$s\"%3$s"),
    WITHIN_CONFLICT("WithinConflict", "\"%1$s\" is the claim %2$s and a part of the path of %3$s. Rename one."),
    WITHIN_INVALID("WithinInvalid", "The path that %1$s lies within has a name that %2$s. Correct it."),
    INCLUDE_USELESS(
            "IncludeUseless", Kind.WARNING, "include = %1$s has no effect on %2$s: %3$s. Leave it out, or %4$s."),
    UNIT_MISPLACED("UnitMisplaced", "unit applies to Instant and Duration; %1$s is %2$s. Remove it."),
    ANNOTATION_WITHOUT_CLAIM(
            "AnnotationWithoutClaim",
            "@%1$s on %2$s has no effect, since %2$s is no claim. Add {@Claim}, or remove it."),
    NOT_BLANK_MISPLACED("NotBlankMisplaced", "@NotBlank applies to String claims; %1$s is %2$s. Remove it."),
    NOT_BLANK_OVERRIDDEN(
            "NotBlankOverridden",
            "%1$s overrides a claim of %2$s that is @NotBlank, so blank texts would pass again. Repeat {@NotBlank} "
                    + "here."),
    DETAIL_OVERRIDDEN(
            "DetailOverridden",
            "%1$s overrides a claim of %2$s that is @%3$s, and a method does not inherit that. Repeat {@%3$s} here."),
    CHECK_OVERRIDDEN(
            "CheckOverridden",
            "%1$s overrides a check of %2$s but has no @Check, so the check would be lost. Repeat @Check here."),
    CHECK_SIGNATURE(
            "CheckSignature", "@Check %1$s must be {a default method} without parameters that returns nothing. %2$s."),
    KOTLIN_DATA_CLASS(
            "KotlinDataClass",
            "%1$s is a data class, and grants and tokens are interfaces, which Grantor implements. Declare an "
                    + "interface, with @get:Claim on"
                    + " its properties."),
    KOTLIN_DEFAULT_IMPLS(
            "KotlinDefaultImpls",
            "%1$s has a body in Kotlin, but not on the JVM: %2$s was compiled with -jvm-default=disable. Compile "
                    + "it with"
                    + " -jvm-default=enable, the default since Kotlin 2.2 (before: -Xjvm-default=all)."),
    KOTLIN_EXTENSION(
            "KotlinExtension",
            "%1$s extends %2$s, and a claim has its value in the grant or token alone. Declare it without \"%2$s.\"."),
    KOTLIN_HIDDEN_ANNOTATION(
            "KotlinHiddenAnnotation",
            Kind.WARNING,
            "%1$s is %2$s on the JVM and has an annotation that kapt does not show before Kotlin 2.4. If it is one "
                    + "of Grantor's, it has no"
                    + " effect: give %1$s a name and a type that Java has, or compile it with Kotlin 2.4 or newer."),
    KOTLIN_HIDDEN_CLAIM("KotlinHiddenClaim", "%1$s is %2$s on the JVM%3$s, and Java cannot use that. %4$s."),
    KOTLIN_INTERNAL_MEMBER(
            "KotlinInternalMember",
            "%1$s is internal, so on the JVM it is %2$s, which changes with the name of the module. Make it public."),
    KOTLIN_LOST_ANNOTATION(
            "KotlinLostAnnotation",
            "@%1$s is on the property %2$s and not on its getter, where it would count. Write @get:%1$s%3$s."),
    KOTLIN_MUTABLE_COLLECTION("KotlinMutableCollection", "%1$s has the type %2$s, and claims do not change. Use %3$s."),
    KOTLIN_NON_EXISTENT(
            "KotlinNonExistent",
            "%1$s has a type that Kotlin does not find; which, kapt does not say. Check its import; if another "
                    + "processor generates it,"
                    + " set kapt { correctErrorTypes = true }, in Maven <correctErrorTypes>true</correctErrorTypes>."),
    KOTLIN_SUSPEND("KotlinSuspend", "%1$s suspends, and a claim has its value at once. Remove suspend."),
    KOTLIN_TOO_NEW(
            "KotlinTooNew",
            Kind.WARNING,
            "%1$s was compiled by Kotlin %2$s, and this processor reads what Kotlin up to %3$s says beyond Java: "
                    + "nullness, and"
                    + " members that Java cannot name, may be missed. Use a newer Grantor."),
    KOTLIN_VAR("KotlinVar", "%1$s can be set, and claims do not change. Declare it as val.");

    private final String key;
    private final Diagnostic.Kind severity;
    private final String text;

    Problem(String key, String text) {
        this(key, Kind.ERROR, text);
    }

    Problem(String key, Diagnostic.Kind severity, String text) {
        this.key = key;
        this.severity = severity;
        this.text = text;
    }

    /** The key of the message, which comes first, in brackets. It is stable. */
    public String key() {
        return key;
    }

    public Diagnostic.Kind severity() {
        return severity;
    }

    public String message(Notation notation, Object... arguments) {
        return "[" + key + "] " + String.format(Locale.ROOT, notation.write(text), arguments);
    }
}
