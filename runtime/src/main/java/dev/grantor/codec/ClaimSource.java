package dev.grantor.codec;

import java.math.BigDecimal;

/** Where the value of a claim, or of a parameter of the header, comes from. */
public sealed interface ClaimSource {

    /** The builder sets it, and the type reads it. */
    record Set() implements ClaimSource {}

    /** The key has it, as {@code attribute}. */
    record FromKey(String attribute) implements ClaimSource {}

    /** It is the same in every token. */
    sealed interface Constant extends ClaimSource {

        JsonMembers addTo(JsonMembers before, JsonName name);

        /** Reads a value of the constant's type, and tells whether it is the constant. */
        boolean isNext(JsonReader in);

        /** What is wrong with another value, for messages: a constant stands in the declaration, so it is no secret. */
        String difference();
    }

    record Text(String value) implements Constant {
        @Override
        public JsonMembers addTo(JsonMembers before, JsonName name) {
            return before.and(name, value);
        }

        @Override
        public String difference() {
            return ConstantValue.difference(value);
        }

        @Override
        public boolean isNext(JsonReader in) {
            return in.nextString().equals(value);
        }
    }

    record Bool(boolean value) implements Constant {
        @Override
        public JsonMembers addTo(JsonMembers before, JsonName name) {
            return before.and(name, value);
        }

        @Override
        public String difference() {
            return ConstantValue.difference(value);
        }

        @Override
        public boolean isNext(JsonReader in) {
            return in.nextBoolean() == value;
        }
    }

    record Whole(long value) implements Constant {
        @Override
        public JsonMembers addTo(JsonMembers before, JsonName name) {
            return before.and(name, value);
        }

        @Override
        public String difference() {
            return ConstantValue.difference(value);
        }

        @Override
        public boolean isNext(JsonReader in) {
            return in.nextLong() == value;
        }
    }

    record Decimal(BigDecimal value) implements Constant {
        @Override
        public JsonMembers addTo(JsonMembers before, JsonName name) {
            return before.and(name, value);
        }

        @Override
        public String difference() {
            return ConstantValue.difference(value);
        }

        @Override
        public boolean isNext(JsonReader in) {
            return in.nextBigDecimal().compareTo(value) == 0;
        }
    }
}
