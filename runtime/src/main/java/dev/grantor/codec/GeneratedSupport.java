package dev.grantor.codec;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.Interruption;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.parameter.ForeignFailure;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.ShownText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks and copies claims for generated builders. A {@code path} is that of the claim: {@code video.room}. */
public final class GeneratedSupport {

    private GeneratedSupport() {}

    /**
     * Returns {@code value}.
     *
     * @throws InvalidParameterException if it is null
     */
    public static <T> T required(String path, @Nullable T value) {
        return Parameters.required(path, value);
    }

    /**
     * Returns {@code value}.
     *
     * @throws InvalidParameterException if it is null, empty or has only white space
     */
    public static String notBlank(String path, @Nullable String value) {
        return Parameters.notBlank(path, value);
    }

    /**
     * Returns a copy of {@code value} that shares no mutable state with it.
     *
     * @throws InvalidParameterException if it is null, or {@code codec} refuses to copy it or throws
     */
    public static <T> T copy(String path, ClaimCodec<T> codec, @Nullable T value) {
        return PathAwareCodec.copyAt(CopyPath.root(path), codec, required(path, value));
    }

    /** As {@link #copy}, for the member {@code name} of the object at {@code parent}. */
    public static <T> T copyMember(String parent, String name, ClaimCodec<T> codec, @Nullable T value) {
        if (value == null) {
            throw Parameters.missing(parent + '.' + name);
        }
        return PathAwareCodec.copyMember(parent, name, codec, value);
    }

    /**
     * Returns a deep, unmodifiable copy of free-form JSON, in the same order: texts, booleans, finite numbers of at
     * most 64 characters, lists, maps with text keys, and null, at most 32 levels deep.
     *
     * @throws InvalidParameterException if there is anything else in it, named by its path, or more than a million
     *     values
     */
    public static Map<String, @Nullable Object> copyFreeForm(String path, @Nullable Map<String, ?> value) {
        return FreeForm.copyMap(CopyPath.root(path), required(path, value));
    }

    /** As {@link #copyFreeForm}, for any free-form value. */
    public static @Nullable Object copyFreeFormValue(String path, @Nullable Object value) {
        return FreeForm.copy(CopyPath.root(path), value);
    }

    /**
     * Returns a copy of claims that a token does not declare.
     *
     * @throws InvalidParameterException if a name is null, blank or has control characters, or a value is none that
     *     {@link #copyFreeForm} takes
     * @throws GrantConflictException if a name is one that the token has, or that belongs to every token
     */
    public static Map<String, @Nullable Object> copyOtherClaims(
            TokenPolicy policy, @Nullable Map<String, ? extends @Nullable Object> claims) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends @Nullable Object> claim :
                required("claims", claims).entrySet()) {
            String name = Parameters.text("name", claim.getKey());
            if (policy.claims().containsKey(name)
                    || TokenPolicy.TIMES_AND_ID.contains(name)
                    || TokenPolicy.ORIGIN.contains(name)) {
                throw new GrantConflictException(
                        ErrorCode.CONFLICT_RESERVED,
                        name,
                        "The claim \"%s\" is written by the token itself, or not at all"
                                .formatted(ShownText.ofName(name)),
                        policy.error(ErrorCode.CONFLICT_RESERVED, TokenPart.PARAMETER, name));
            }
            copy.put(name, copyFreeFormValue(name, claim.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    /** Writes claims that a token does not declare as members of the object that is open. */
    public static void writeOtherClaims(JsonWriter out, Map<String, @Nullable Object> claims) {
        claims.forEach((name, value) -> {
            out.name(name);
            out.freeForm(value);
        });
    }

    /**
     * Returns the value of a claim that is the same in every token.
     *
     * @throws dev.grantor.error.MalformedJsonException if what was read is another
     */
    public static <T> T same(JsonReader in, T read, T constant) {
        if (!ConstantValue.isSame(read, constant)) {
            throw in.malformed(ConstantValue.difference(constant));
        }
        return constant;
    }

    /**
     * Returns what a key says of itself as a URI.
     *
     * @throws InvalidParameterException if it is null or no URI
     */
    public static URI uri(String path, @Nullable String text) {
        try {
            return new URI(required(path, text));
        } catch (URISyntaxException e) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, path, "what the key has is not a URI");
        }
    }

    /**
     * Makes the refusal of a value that lacks required claims.
     *
     * @param missing descriptions of the claims that are missing, and null for each that is there
     */
    public static InvalidParameterException missing(String path, @Nullable String... missing) {
        String claims = Arrays.stream(missing).filter(Objects::nonNull).collect(Collectors.joining(", "));
        boolean several = Arrays.stream(missing).filter(Objects::nonNull).count() > 1;
        String what = several ? "lacks required claims: " : "lacks the required claim ";
        return new InvalidParameterException(ErrorCode.PARAMETER_MISSING, path, what + claims);
    }

    /**
     * Makes the refusal of a part whose class Grantor did not generate. Such a part is refused inside other values, so
     * that copying and writing do a bounded amount of work.
     */
    public static InvalidParameterException foreignPart(String typeName, String companionName) {
        return new InvalidParameterException(
                ErrorCode.PARAMETER_TYPE,
                typeName,
                "must be built with %1$s.builder(), or copied with %1$s.builder(value)".formatted(companionName));
    }

    /**
     * Makes the refusal of a value whose check has thrown {@code failure}. It has the message of the failure only if
     * that is an {@code IllegalArgumentException} or {@code IllegalStateException} made by {@code grant} itself: a
     * check says in these ways what is wrong. Those that the JDK makes quote values.
     */
    public static AccessTokenException checkFailed(String path, Class<?> grant, Exception failure) {
        return failed(path, grant, "a check", failure);
    }

    /** As {@link #checkFailed}, for the default body of the claim at {@code path}. */
    public static AccessTokenException defaultFailed(String path, Class<?> grant, Exception failure) {
        return failed(path, grant, "its default", failure);
    }

    private static AccessTokenException failed(String path, Class<?> grant, String culprit, Exception failure) {
        if (failure instanceof AccessTokenException own) {
            return own;
        }
        Interruption.passOn(failure);
        String message = ForeignFailure.message(failure, className -> isCodeOf(grant, className));
        return new InvalidParameterException(
                ErrorCode.PARAMETER_CHECK,
                path,
                message != null
                        ? message
                        : culprit + " threw " + failure.getClass().getName(),
                ForeignFailure.withoutMessage(failure));
    }

    /**
     * Whether the class is {@code grant}, an interface it extends, or inside one: lambdas, Kotlin's
     * {@code DefaultImpls}.
     */
    private static boolean isCodeOf(Class<?> grant, String className) {
        String name = grant.getName();
        return className.equals(name)
                || className.startsWith(name + '$')
                || Arrays.stream(grant.getInterfaces()).anyMatch(parent -> isCodeOf(parent, className));
    }
}
