package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds generated types by the names of their companions. */
final class GeneratedTypes {

    /** Looked for once, since whoever names a grant by its class does so for every token. */
    private static final ClassValue<Optional<GrantType<?>>> GRANTS = new ClassValue<>() {
        @Override
        protected Optional<GrantType<?>> computeValue(Class<?> grant) {
            return types("grant", grant)
                    .filter(type -> type instanceof GrantType<?> found && found.javaType() == grant)
                    .findFirst()
                    .map(GrantType.class::cast);
        }
    };

    private GeneratedTypes() {}

    static <T> GrantType<T> grant(Class<T> grant) {
        return findGrant(grant).orElseThrow(() -> missing("grant", grant, "@Grant"));
    }

    static <T> TokenType<T> token(Class<T> token) {
        return findToken(token).orElseThrow(() -> missing("token", token, "@Token"));
    }

    @SuppressWarnings("unchecked") // a type is for its own Java type
    static <T> Optional<GrantType<T>> findGrant(Class<T> grant) {
        return GRANTS.get(grant).map(type -> (GrantType<T>) type);
    }

    @SuppressWarnings("unchecked") // a type is for its own Java type
    static <T> Optional<TokenType<T>> findToken(Class<T> token) {
        return types("token", token)
                .filter(type -> type instanceof TokenType<?> found && found.javaType() == token)
                .findFirst()
                .map(type -> (TokenType<T>) type);
    }

    private static Stream<Object> types(String parameter, Class<?> declared) {
        return companions(declared).flatMap(companion -> type(parameter, companion, declared).stream());
    }

    private static InvalidParameterException missing(String parameter, Class<?> declared, String annotation) {
        return refused(
                parameter,
                declared,
                "no companion of it was generated: is it an interface with %s, compiled with Grantor's processor?"
                        .formatted(annotation));
    }

    /** The plurals of the interface's name; the processor chooses one of them. */
    private static Stream<String> companions(Class<?> grant) {
        String name = grant.getName();
        int simple = name.lastIndexOf('.') + 1;
        String joined = name.substring(0, simple) + name.substring(simple).replace('$', '_');
        Stream<String> regular = Stream.of(joined + "s", joined + "es");
        return joined.endsWith("y")
                ? Stream.concat(regular, Stream.of(joined.substring(0, joined.length() - 1) + "ies"))
                : regular;
    }

    private static Optional<Object> type(String parameter, String companion, Class<?> declared) {
        try {
            Field type =
                    Class.forName(companion, true, declared.getClassLoader()).getDeclaredField("TYPE");
            if (!type.trySetAccessible()) {
                throw refused(
                        parameter,
                        declared,
                        "the module %s does not open its package to dev.grantor.runtime"
                                .formatted(declared.getModule().getName()));
            }
            return Optional.ofNullable(type.get(null));
        } catch (ClassNotFoundException | NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e); // it is accessible
        }
    }

    private static InvalidParameterException refused(String parameter, Class<?> declared, String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_TYPE, parameter, declared.getName() + ": " + problem);
    }
}
