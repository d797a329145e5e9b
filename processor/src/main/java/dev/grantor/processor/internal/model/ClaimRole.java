package dev.grantor.processor.internal.model;

import com.palantir.javapoet.CodeBlock;

/**
 * What a claim is to its token; in a grant every claim is {@link #PLAIN}.
 *
 * @param waivable whether the builder can leave it out by name
 */
public record ClaimRole(Place place, Origin origin, boolean waivable) {

    public static final ClaimRole PLAIN = new ClaimRole(Place.CLAIM, new Origin.Set(), false);

    /** Where it stands. */
    public enum Place {
        /** Among the claims. */
        CLAIM,
        /** In the header. */
        HEADER,
        /** It is the place of grants that the token does not declare. */
        GRANTS,
        /** It is the place of claims that the token does not declare. */
        OTHER_CLAIMS;

        /** Whether what stands there is not declared. */
        public boolean isOpen() {
            return this == GRANTS || this == OTHER_CLAIMS;
        }
    }

    /** Where its value comes from. */
    public sealed interface Origin {

        /** The builder sets it. */
        record Set() implements Origin {}

        /**
         * It is the same in every token.
         *
         * @param value the constant, as code of the accessor's type
         * @param json the constant, as code of a type that JSON has
         */
        record Constant(CodeBlock value, CodeBlock json) implements Origin {}

        /** The key has it, as {@code attribute}. */
        record FromKey(String attribute) implements Origin {}
    }

    /** Whether the builder has methods that set it. */
    public boolean isSet() {
        return origin instanceof Origin.Set && place != Place.GRANTS;
    }
}
