package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.codec.ClaimCodec;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated classes look like from outside. */
class CompanionTest {

    @Test
    void valueShowsNoClaims() {
        assertThat(Samples.booking().roomSid("canary").build().toString())
                .isEqualTo("BookingGrant[claims are not shown]");
        assertThat(Samples.tree("canary").toString()).isEqualTo("TreeNode[claims are not shown]");
    }

    @Test
    void valuesAreEqualWhereTheirClaimsAre() {
        BookingGrant booking = Samples.booking().build();

        assertThat(Samples.booking().build()).isEqualTo(booking);
        assertThat(Samples.booking().build().hashCode()).isEqualTo(booking.hashCode());
        assertThat(Samples.booking().floor(4).build()).isNotEqualTo(booking);
        assertThat(Samples.booking().nickname("").build()).isNotEqualTo(booking);
        assertThat(Samples.booking().validFor(booking.validFor()).build()).isEqualTo(booking);
    }

    @ParameterizedTest
    @ValueSource(classes = {BookingGrants.class, CallGrants.class, Nested_ShapeGrants.class, TreeNodes.class})
    void companionOfAPublicInterfaceIsPublic(Class<?> companion) {
        assertThat(Modifier.isPublic(companion.getModifiers())).isTrue();
    }

    @Test
    void companionOfAPackagePrivateInterfaceIsPackagePrivate() {
        assertThat(Modifier.isPublic(Nested_HiddenGrants.class.getModifiers())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {BookingGrants.class, CallGrants.class, TreeNodes.class})
    void onlyTheBuilderIsVisibleInside(Class<?> companion) {
        assertThat(companion.getClasses()).asList().containsExactly(builderOf(companion));
        assertThat(Modifier.isFinal(companion.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {BookingGrants.class, CallGrants.class, TreeNodes.class})
    void nothingCanBeConstructedButByTheFactories(Class<?> companion) {
        Stream<Constructor<?>> constructors =
                Stream.of(companion, builderOf(companion)).flatMap(each -> Arrays.stream(each.getConstructors()));

        assertThat(constructors).isEmpty();
    }

    static Stream<Field> fieldsOfBuilders() {
        return Stream.of(BookingGrants.class, CallGrants.class, MenuGrants.class, CollectionsGrants.class)
                .flatMap(companion -> Arrays.stream(builderOf(companion).getDeclaredFields()));
    }

    @ParameterizedTest
    @MethodSource("fieldsOfBuilders")
    void fieldOfABuilderDoesNotBearTheNameOfAProperty(Field field) {
        // Kotlin takes such a field for the property, and then says that it is private.
        assertThat(Modifier.isPrivate(field.getModifiers())).isTrue();
        assertThat(Arrays.stream(field.getDeclaringClass().getMethods()).map(Method::getName))
                .doesNotContain(field.getName());
    }

    @ParameterizedTest
    @CsvSource({
        "getCalleeSid, setCalleeSid, java.lang.String",
        "getCallbackURL, setCallbackURL, java.net.URI",
        "isRecorded, setRecorded, boolean",
        "isMuted, setMuted, java.lang.Boolean",
        "getPriority, setPriority, java.util.Optional",
        "getDefault, setDefault, java.util.List",
    })
    void getterAndSetterOfABeanHaveTheSameTypeAsKotlinWantsThem(String getter, String setter, Class<?> type)
            throws Exception {
        assertThat(CallGrants.Builder.class.getMethod(getter).getReturnType()).isEqualTo(type);
        assertThat(CallGrants.Builder.class.getMethod(setter, type).getReturnType())
                .isEqualTo(CallGrants.Builder.class);
    }

    @Test
    void deprecatedClaimHasDeprecatedMethodsInTheBuilder() throws Exception {
        Method holder = AccountGrants.Builder.class.getMethod("holder", String.class);
        Method owner = AccountGrants.Builder.class.getMethod("owner", String.class);

        assertThat(holder.isAnnotationPresent(Deprecated.class)).isTrue();
        assertThat(owner.isAnnotationPresent(Deprecated.class)).isFalse();
    }

    @Test
    void partHasACodecInsteadOfAType() throws Exception {
        assertThat(TreeNodes.class.getField("CODEC").getType()).isEqualTo(ClaimCodec.class);
        assertThat(Arrays.stream(TreeNodes.class.getFields()).map(Field::getName))
                .containsExactly("CODEC");
    }

    private static Class<?> builderOf(Class<?> companion) {
        return Arrays.stream(companion.getDeclaredClasses())
                .filter(each -> each.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }
}
