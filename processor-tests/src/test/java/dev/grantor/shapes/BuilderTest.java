package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

    @Test
    void allMissingClaimsAreNamedAtOnceByAccessorAndByNameInJson() {
        InvalidParameterException refusal =
                assertThrows(InvalidParameterException.class, BookingGrants.builder()::build);

        assertThat(refusal.code()).isEqualTo(ErrorCode.PARAMETER_MISSING);
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("booking: lacks required claims: floor (\"floor\"), roomSid (\"room_sid\").");
    }

    @Test
    void oneMissingClaimIsNamedWithItsProperty() {
        InvalidParameterException refusal = assertThrows(
                InvalidParameterException.class, CallGrants.builder().recorded(true)::build);

        assertThat(refusal).hasMessageThat().isEqualTo("call: lacks the required claim calleeSid (\"calleeSid\").");
    }

    @Test
    void builderCanBeUsedAgainAfterItHasBuilt() {
        BookingGrants.Builder builder = Samples.booking();
        BookingGrant first = builder.build();
        BookingGrant second = builder.floor(4).build();

        assertThat(first.floor()).isEqualTo(3);
        assertThat(second.floor()).isEqualTo(4);
        assertThat(second.roomSid()).isEqualTo("RM1");
    }

    @Test
    void builderFromAGrantBuildsAnEqualGrant() {
        BookingGrant booking = Samples.booking().seats(4).nickname("den").age(7).build();
        CollectionsGrant collections = Samples.collections().build();
        ProfileGrant profile = ProfileGrants.builder().profile(Map.of("a", 1)).build();

        assertThat(BookingGrants.builder(booking).build()).isEqualTo(booking);
        assertThat(CollectionsGrants.builder(collections).build()).isEqualTo(collections);
        assertThat(ProfileGrants.builder(profile).build()).isEqualTo(profile);
    }

    @Test
    void buildTakesWhatTheConsumerSets() {
        BookingGrant booking =
                BookingGrants.build(claims -> claims.roomSid("RM1").floor(3));

        assertThat(booking).isEqualTo(Samples.booking().build());
    }

    @Test
    void builderOfAGrantKnowsItsType() {
        assertThat(BookingGrants.builder().grantType()).isSameInstanceAs(BookingGrants.TYPE);
        assertThat(BookingGrants.TYPE.key()).isEqualTo("booking");
        assertThat(BookingGrants.TYPE.javaType()).isEqualTo(BookingGrant.class);
    }

    static Stream<Arguments> nullsThatAreRefused() {
        return Stream.of(
                refused("booking.room_sid", () -> Samples.booking().roomSid(nothing())),
                refused("booking.nick", () -> Samples.booking().nickname((String) nothing())),
                refused("booking.nick", () -> Samples.booking().nickname(BuilderTest.<Optional<String>>nothing())),
                refused("booking.age", () -> Samples.booking().age(BuilderTest.<OptionalInt>nothing())),
                refused("booking.valid_for", () -> Samples.booking().validFor(nothing())),
                refused("booking.title", () -> Samples.booking().title(nothing())),
                refused("account.owner", () -> Samples.account().owner(nothing())),
                refused("account.alias", () -> Samples.account().alias((String) nothing())),
                refused("account.language", () -> Samples.account().language(nothing())),
                refused("menu.dishes", () -> MenuGrants.builder().dishes(nothing())),
                refused("menu.notes", () -> MenuGrants.builder().notes(nothing())),
                refused("collections.person", () -> Samples.collections().person(nothing())),
                refused("collections.tree", () -> Samples.collections().tree(nothing())),
                refused("collections.price", () -> Samples.collections().price(nothing())),
                refused("collections.seat", () -> Samples.collections().seat(nothing())),
                refused("scalars.day", () -> Samples.scalars().day(nothing())),
                refused("scalars.id", () -> Samples.scalars().id(nothing())),
                refused("call.calleeSid", () -> CallGrants.builder().setCalleeSid(nothing())),
                refused("profile", () -> ProfileGrants.builder().profile(nothing())),
                refused("TreeNode.name", () -> TreeNodes.builder().name(nothing())),
                refused("from", () -> BookingGrants.builder(nothing())),
                refused("claims", () -> BookingGrants.build(nothing())));
    }

    private static Arguments refused(String path, Executable call) {
        return Arguments.of(path, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nullsThatAreRefused")
    void nullIsRefusedAtOnceAndByItsPath(String path, Executable call) {
        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, call);

        assertThat(refusal.code()).isEqualTo(ErrorCode.PARAMETER_MISSING);
        assertThat(refusal.path()).isEqualTo(path);
    }

    @Test
    void nullUnsetsAClaimThatMayBeNull() {
        BookingGrant booking = Samples.booking().seats(1).seats(null).build();
        MenuGrant menu = MenuGrants.builder().prices(Map.of()).prices(null).build();
        AccountGrant account = Samples.account().coOwner("x").coOwner(null).build();

        assertThat(booking.seats()).isNull();
        assertThat(menu.prices()).isNull();
        assertThat(account.coOwner()).isNull();
    }

    @Test
    void emptyOptionalUnsetsAClaim() {
        BookingGrant booking = Samples.booking()
                .nickname("a")
                .nickname(Optional.empty())
                .age(1)
                .age(OptionalInt.empty())
                .build();

        assertThat(booking.nickname()).isEmpty();
        assertThat(booking.age()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void collectionsThatNeedNotBeWrittenBeginEmpty() {
        MenuGrant menu = MenuGrants.builder().build();

        assertThat(menu.dishes()).isEmpty();
        assertThat(menu.cocktails()).isEmpty();
        assertThat(menu.notes()).isEmpty();
        assertThat(menu.prices()).isNull();
    }

    @Test
    void nullElementsAreRefused() {
        List<String> withNull = Arrays.asList("a", nothing());

        InvalidParameterException refusal = assertThrows(
                InvalidParameterException.class, () -> MenuGrants.builder().cocktails(withNull));

        assertThat(refusal.path()).isEqualTo("menu.bar.cocktails.list[1]");
    }

    @Test
    void setterOfABeanDoesAsTheFluentMethodAndGetterShowsIt() {
        CallGrants.Builder builder = CallGrants.builder().setCalleeSid("PA1").setMuted(true);

        assertThat(builder.getCalleeSid()).isEqualTo("PA1");
        assertThat(builder.isMuted()).isTrue();
        assertThat(builder.getCallbackURL()).isNull();
        assertThat(builder.getPriority()).isEmpty();
        assertThat(builder.getDefault()).containsExactly("none");
    }

    @Test
    void getterOfAClaimThatIsRequiredAndNotSetThrows() {
        InvalidParameterException refusal =
                assertThrows(InvalidParameterException.class, CallGrants.builder()::getCalleeSid);

        assertThat(refusal.path()).isEqualTo("call.calleeSid");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
