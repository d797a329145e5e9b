package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** The grants' Java API: what is declared, and what is generated from it. */
@SuppressWarnings("deprecation") // deprecated grants are looked at too
class GrantDeclarationsTest {

    /** Interface, companion, builder, and the builder's fluent methods in the order of the documentation. */
    static final List<Arguments> GRANTS = List.of(
            arguments(
                    ChatGrant.class,
                    ChatGrants.class,
                    ChatGrants.Builder.class,
                    List.of("serviceSid", "endpointId", "deploymentRoleSid", "pushCredentialSid")),
            arguments(
                    VideoGrant.class,
                    VideoGrants.class,
                    VideoGrants.Builder.class,
                    List.of("room", "configurationProfileSid")),
            arguments(
                    VoiceGrant.class,
                    VoiceGrants.class,
                    VoiceGrants.Builder.class,
                    List.of(
                            "incomingAllow",
                            "outgoingApplicationSid",
                            "outgoingParams",
                            "pushCredentialSid",
                            "endpointId")),
            arguments(SyncGrant.class, SyncGrants.class, SyncGrants.Builder.class, List.of("serviceSid", "endpointId")),
            arguments(
                    TaskRouterGrant.class,
                    TaskRouterGrants.class,
                    TaskRouterGrants.Builder.class,
                    List.of("workspaceSid", "workerSid", "role")),
            arguments(PlaybackGrant.class, PlaybackGrants.class, PlaybackGrants.Builder.class, List.of("grant")),
            arguments(
                    ConversationsGrant.class,
                    ConversationsGrants.class,
                    ConversationsGrants.Builder.class,
                    List.of("configurationProfileSid")),
            arguments(
                    IpMessagingGrant.class,
                    IpMessagingGrants.class,
                    IpMessagingGrants.Builder.class,
                    List.of("serviceSid", "endpointId", "deploymentRoleSid", "pushCredentialSid")));

    @ParameterizedTest(name = "{0}")
    @FieldSource("GRANTS")
    void grantIsAPublicInterfaceOfItsOwn(Class<?> grant) {
        assertThat(grant.isInterface()).isTrue();
        assertThat(Modifier.isPublic(grant.getModifiers())).isTrue();
        assertThat(grant.getInterfaces()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("GRANTS")
    void grantHasNothingButInstanceMethodsWithoutParameters(Class<?> grant) {
        assertThat(declared(grant)).isNotEmpty();
        assertThat(declared(grant).filter(method -> Modifier.isStatic(method.getModifiers())))
                .isEmpty();
        assertThat(declared(grant).filter(method -> method.getParameterCount() > 0))
                .isEmpty();
        assertThat(grant.getDeclaredClasses()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("GRANTS")
    void onlyCompanionAndBuilderArePublicAndBothAreFinal(Class<?> grant, Class<?> companion, Class<?> builder) {
        assertThat(companion.getClasses()).asList().containsExactly(builder);
        assertThat(Modifier.isFinal(companion.getModifiers())).isTrue();
        assertThat(Modifier.isFinal(builder.getModifiers())).isTrue();
        assertThat(companion.getConstructors()).isEmpty();
        assertThat(builder.getConstructors()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("GRANTS")
    void builderMethodsAreTheWireNamesInCamelCase(
            Class<?> grant, Class<?> companion, Class<?> builder, List<String> fluent) {
        Stream<String> names = returningBuilder(builder).map(Method::getName).filter(name -> !isSetter(name));

        assertThat(names).containsExactlyElementsIn(fluent);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("GRANTS")
    void builderHasTheAccessorsOfTheGrantAsGetters(Class<?> grant, Class<?> companion, Class<?> builder) {
        assertThat(getters(builder).map(GrantDeclarationsTest::nameAndType))
                .containsExactlyElementsIn(
                        getters(grant).map(GrantDeclarationsTest::nameAndType).toList());
    }

    /** Kotlin takes a getter and a setter for a property where their types are the same. */
    @ParameterizedTest(name = "{0}")
    @FieldSource("GRANTS")
    void everyGetterOfTheBuilderHasASetterOfTheSameType(Class<?> grant, Class<?> companion, Class<?> builder) {
        List<String> properties =
                getters(builder).map(GrantDeclarationsTest::nameAndType).toList();

        Stream<String> settable = returningBuilder(builder)
                .filter(method -> isSetter(method.getName()))
                .map(GrantDeclarationsTest::propertySet);

        assertThat(settable)
                .containsExactlyElementsIn(properties.stream()
                        .map(p -> p.replaceFirst("^(get|is)", ""))
                        .toList());
    }

    static final List<Arguments> DEPRECATED_MEMBERS = List.of(
            arguments(ChatGrant.class, List.of("getEndpointId")),
            arguments(ChatGrants.Builder.class, List.of("endpointId", "getEndpointId", "setEndpointId")),
            arguments(VideoGrant.class, List.of("getConfigurationProfileSid")),
            arguments(
                    VideoGrants.Builder.class,
                    List.of("configurationProfileSid", "getConfigurationProfileSid", "setConfigurationProfileSid")),
            arguments(VoiceGrant.class, List.of()),
            arguments(VoiceGrants.Builder.class, List.of()),
            arguments(SyncGrant.class, List.of()),
            arguments(SyncGrants.Builder.class, List.of()),
            arguments(TaskRouterGrant.class, List.of()),
            arguments(TaskRouterGrants.Builder.class, List.of()),
            arguments(PlaybackGrant.class, List.of()),
            arguments(PlaybackGrants.Builder.class, List.of()));

    @ParameterizedTest(name = "{0}")
    @FieldSource("DEPRECATED_MEMBERS")
    void deprecatedClaimsAreDeprecatedWhereverTheyAreNamed(Class<?> type, List<String> deprecated) {
        Stream<String> found =
                declared(type).filter(GrantDeclarationsTest::isDeprecated).map(Method::getName);

        assertThat(found).containsExactlyElementsIn(deprecated);
    }

    @Test
    void deprecatedKindsAreDeprecatedWithTheirCompanions() {
        Stream<Class<?>> kinds =
                GRANTS.stream().flatMap(row -> Stream.of(row.get()).limit(2)).map(Class.class::cast);

        assertThat(kinds.filter(GrantDeclarationsTest::isDeprecated))
                .containsExactly(
                        ConversationsGrant.class,
                        ConversationsGrants.class,
                        IpMessagingGrant.class,
                        IpMessagingGrants.class);
    }

    /** The tests of texts go through a list of claims: none may be missing there. */
    @Test
    void everyAccessorOfATextIsInTheListOfTextClaims() {
        Stream<Method> texts = GRANTS.stream()
                .flatMap(row -> declared((Class<?>) row.get()[0]))
                .filter(method -> method.getReturnType() == String.class);

        assertWithMessage("accessors that return a String").that(texts).hasSize(TextClaim.ALL.size());
    }

    private static boolean isDeprecated(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class);
    }

    private static boolean isSetter(String name) {
        return name.startsWith("set");
    }

    private static Stream<Method> getters(Class<?> type) {
        return declared(type).filter(method -> method.getName().matches("(get|is)[A-Z].*"));
    }

    private static Stream<Method> returningBuilder(Class<?> builder) {
        return declared(builder).filter(method -> method.getReturnType() == builder);
    }

    private static String nameAndType(Method getter) {
        return getter.getName() + ": " + getter.getAnnotatedReturnType();
    }

    private static String propertySet(Method setter) {
        return setter.getName().replaceFirst("^set", "") + ": " + setter.getAnnotatedParameterTypes()[0];
    }

    /** Without what tools add to a class. */
    private static Stream<Method> declared(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic());
    }
}
