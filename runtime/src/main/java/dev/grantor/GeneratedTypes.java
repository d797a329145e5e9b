package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds generated types by the names of their companions. */
final class GeneratedTypes {

    private GeneratedTypes() {}

    @SuppressWarnings("unchecked") // a type is for its own Java type
    static <T> GrantType<T> find(Class<T> grant) {
        return companions(grant)
                .flatMap(companion -> type(companion, grant).stream())
                .filter(type -> type.javaType() == grant)
                .map(type -> (GrantType<T>) type)
                .findFirst()
                .orElseThrow(() -> refused(
                        grant,
                        "no companion of it was generated: is it an interface with @Grant, and was it compiled with"
                                + " Grantor's processor?"));
    }

    /** The plurals of the interface's name; the processor chooses one of them. */
    private static Stream<String> companions(Class<?> grant) {
        String name = grant.getName();
        int simple = name.lastIndexOf('.') + 1;
        String joined = name.substring(0, simple) + name.substring(simple).replace('$', '_');
        return Stream.of(joined + "s", joined + "es", joined.replaceFirst("y$", "ies"));
    }

    private static Optional<GrantType<?>> type(String companion, Class<?> grant) {
        try {
            Field type = Class.forName(companion, true, grant.getClassLoader()).getDeclaredField("TYPE");
            if (!type.trySetAccessible()) {
                throw refused(
                        grant,
                        "the module %s does not open its package to dev.grantor.runtime"
                                .formatted(grant.getModule().getName()));
            }
            return type.get(null) instanceof GrantType<?> found ? Optional.of(found) : Optional.empty();
        } catch (ClassNotFoundException | NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e); // it is accessible
        }
    }

    private static InvalidParameterException refused(Class<?> grant, String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_TYPE, "grant", grant.getName() + ": " + problem);
    }
}
