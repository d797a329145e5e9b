package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DefaultsTest {

    /** Defaults that read each other, fail, or give what is refused. */
    @Grant("trouble")
    interface TroubleGrant {

        @Claim
        default String first() {
            return second();
        }

        @Claim
        default String second() {
            return third();
        }

        @Claim
        default String third() {
            return first();
        }

        @Claim
        default int failing() {
            throw new UnsupportedOperationException("canary");
        }

        @Claim
        @NotBlank
        default String blank() {
            return " ";
        }

        @Claim
        @SuppressWarnings("NullAway")
        default List<String> none() {
            return null;
        }
    }

    /** Defaults that are others each time that they are worked out. */
    @Grant("counted")
    interface CountedGrant {

        AtomicInteger CALLS = new AtomicInteger();

        @Claim
        default int id() {
            return CALLS.incrementAndGet();
        }

        @Claim
        default String first() {
            return "a" + id();
        }

        @Claim
        default String second() {
            return "b" + id();
        }

        @Claim(include = Claim.Include.NON_DEFAULT)
        default int third() {
            return CALLS.incrementAndGet();
        }

        @Claim(include = Claim.Include.NON_EMPTY)
        default List<Integer> fourth() {
            return List.of(CALLS.incrementAndGet());
        }
    }

    private static DefaultsTest_TroubleGrants.Builder allSet() {
        return DefaultsTest_TroubleGrants.builder()
                .first("1")
                .second("2")
                .third("3")
                .failing(4)
                .blank("5")
                .none(List.of("6"));
    }

    @Test
    void defaultIsUsedWhereNothingIsSet() {
        assertThat(Samples.booking().build().validFor()).isEqualTo(Duration.ofMinutes(30));
        assertThat(Samples.booking().validFor(Duration.ofMinutes(1)).build().validFor())
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void defaultIsWorkedOutOnceForAValueThatIsBuilt() {
        CountedGrant.CALLS.set(0);

        CountedGrant built = DefaultsTest_CountedGrants.builder().build();

        assertThat(DefaultsTest_CountedGrants.TYPE.toJson(built))
                .isEqualTo("{\"first\":\"a1\",\"fourth\":[2],\"id\":1,\"second\":\"b1\"}");
        assertThat(DefaultsTest_CountedGrants.TYPE.toJson(built))
                .isEqualTo("{\"first\":\"a1\",\"fourth\":[2],\"id\":1,\"second\":\"b1\"}");
        assertThat(built.third()).isEqualTo(built.third());
        assertThat(CountedGrant.CALLS.get()).isEqualTo(3);
    }

    @Test
    void defaultIsWorkedOutOnceForAValueThatIsRead() {
        CountedGrant.CALLS.set(0);

        CountedGrant read = DefaultsTest_CountedGrants.TYPE.fromJson("{\"second\":\"b\"}");

        assertThat(read.first() + read.id() + read.second()).isEqualTo("a11b");
        assertThat(DefaultsTest_CountedGrants.TYPE.toJson(read))
                .isEqualTo("{\"first\":\"a1\",\"fourth\":[2],\"id\":1,\"second\":\"b\"}");
        assertThat(CountedGrant.CALLS.get()).isEqualTo(3);
    }

    @Test
    void defaultIsWorkedOutOnceToCompareWithIt() {
        CountedGrant.CALLS.set(0);

        CountedGrant built = DefaultsTest_CountedGrants.builder()
                .id(7)
                .first("a")
                .second("b")
                .third(8)
                .fourth(List.of(2))
                .build();

        assertThat(CountedGrant.CALLS.get()).isEqualTo(2);
        assertThat(DefaultsTest_CountedGrants.TYPE.toJson(built))
                .isEqualTo("{\"first\":\"a\",\"fourth\":[2],\"id\":7,\"second\":\"b\",\"third\":8}");
        assertThat(CountedGrant.CALLS.get()).isEqualTo(2);
    }

    @Test
    void builderWorksDefaultsOutForEachValue() {
        CountedGrant.CALLS.set(0);
        DefaultsTest_CountedGrants.Builder builder =
                DefaultsTest_CountedGrants.builder().third(0).fourth(List.of());

        assertThat(builder.build().id()).isNotEqualTo(builder.build().id());
    }

    @Test
    void defaultReadsClaimsThatAreSetAndOtherDefaults() {
        BookingGrant booking = Samples.booking().seats(2).build();

        assertThat(booking.title()).isEqualTo("Room RM1 for 120 minutes");
        assertThat(booking.tags()).containsExactly("RM1");
        assertThat(booking.label()).isEqualTo("Room RM1 for 120 minutes!");
    }

    @Test
    void inheritedDefaultIsTheMostSpecific() {
        DocumentGrant document = document().build();

        assertThat(document.version()).isEqualTo(2);
    }

    @Test
    void defaultsThatReadEachOtherAreRefusedAndTheCircleIsTold() {
        DefaultsTest_TroubleGrants.Builder circle =
                DefaultsTest_TroubleGrants.builder().failing(4).blank("5").none(List.of());

        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, circle::build);

        assertThat(refusal.code()).isEqualTo(ErrorCode.PARAMETER_CYCLE);
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("first: the default reads \"second\", whose default reads \"third\", whose default reads"
                        + " \"first\".");
    }

    @Test
    void circleIsBrokenByAClaimThatIsSet() {
        DefaultsTest_TroubleGrants.Builder broken = DefaultsTest_TroubleGrants.builder()
                .third("3")
                .failing(4)
                .blank("5")
                .none(List.of());

        assertThat(broken.build().first()).isEqualTo("3");
    }

    @Test
    void defaultThatThrowsIsRefusedByItsPathWithoutTheExceptionsMessage() {
        InvalidParameterException refusal = assertThrows(
                InvalidParameterException.class,
                DefaultsTest_TroubleGrants.builder().third("3").blank("5").none(List.of())::build);

        assertThat(refusal.path()).isEqualTo("trouble.failing");
        assertThat(refusal).hasMessageThat().contains("java.lang.UnsupportedOperationException");
        assertThat(refusal).hasMessageThat().doesNotContain("canary");
    }

    @Test
    void defaultIsCheckedAsAValueThatIsSet() {
        InvalidParameterException blank = assertThrows(
                InvalidParameterException.class,
                DefaultsTest_TroubleGrants.builder().third("3").failing(4).none(List.of())::build);
        InvalidParameterException none = assertThrows(
                InvalidParameterException.class,
                DefaultsTest_TroubleGrants.builder().third("3").failing(4).blank("5")::build);

        assertThat(blank.code()).isEqualTo(ErrorCode.PARAMETER_BLANK);
        assertThat(blank.path()).isEqualTo("trouble.blank");
        assertThat(none.code()).isEqualTo(ErrorCode.PARAMETER_MISSING);
        assertThat(none.path()).isEqualTo("trouble.none");
    }

    @Test
    void defaultsAreNotAskedWhereAllIsSet() {
        assertThat(allSet().build().failing()).isEqualTo(4);
    }

    static DocumentGrants.Builder document() {
        return DocumentGrants.builder()
                .id(new UUID(0, 1))
                .aliases(List.of(Weekday.SUNDAY))
                .side("left")
                .body("text");
    }
}
