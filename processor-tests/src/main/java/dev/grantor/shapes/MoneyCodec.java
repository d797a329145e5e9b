package dev.grantor.shapes;

import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;

/** Money as {@code "EUR 250"}. */
public final class MoneyCodec implements ClaimCodec<Money> {

    /** Made by generated code. */
    public MoneyCodec() {}

    @Override
    public void write(JsonWriter out, Money value) {
        out.value(value.currency() + " " + value.cents());
    }

    @Override
    public Money read(JsonReader in) {
        String text = in.nextString();
        return new Money(text.substring(0, 3), Long.parseLong(text.substring(4)));
    }

    @Override
    public Money copy(Money value) {
        return value;
    }
}
