package dev.grantor.jackson;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A grant with what can be spelt in more than one way: numbers and texts, wherever they stand. */
@Grant("numbers")
interface NumbersGrant {

    @Claim
    double number();

    @Claim
    float single();

    @Claim
    List<Double> list();

    @Claim
    Map<String, Float> map();

    @Claim
    BigDecimal decimal();

    @Claim
    BigInteger integer();

    @Claim
    long id();

    @Claim
    String text();

    @Claim
    char letter();

    @Claim
    Map<String, @Nullable Object> rest();
}
