package dev.grantor.spring;

import dev.grantor.Secret;
import dev.grantor.error.InvalidParameterException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a secret that is given in one of its forms. */
record SecretReader(String property, SecretProperties properties, KeyFiles files) {

    Secret read() {
        List<Given> given = Stream.of(
                        form("text", properties.text(), Secret::text),
                        form("base64", properties.base64(), Secret::base64),
                        form("base64url", properties.base64url(), Secret::base64Url),
                        form("hex", properties.hex(), Secret::hex),
                        form("file", properties.file(), this::ofFile))
                .flatMap(Optional::stream)
                .toList();
        if (given.size() != 1) {
            throw new TokenPropertyException(
                    property, "give exactly one of text, base64, base64url, hex and file, not " + given.size());
        }
        if (properties.file() == null && properties.form() != null) {
            throw wrong("form", "of no use without a file: text, base64, base64url and hex are forms themselves");
        }
        Given only = given.get(0);
        try {
            return only.secret.get();
        } catch (InvalidParameterException e) {
            throw wrong(only.form, e.problem());
        }
    }

    private static Optional<Given> form(String form, @Nullable String value, Function<String, Secret> reader) {
        return Optional.ofNullable(value).map(each -> new Given(form, () -> reader.apply(each)));
    }

    private Secret ofFile(String location) {
        SecretProperties.Form form = properties.form();
        if (form == null) {
            throw wrong("form", "required: says whether the file has text, base64, base64url or hex");
        }
        String content = files.read(location)
                .orElseThrow(
                        () -> wrong("file", "is not the location of a file that can be read, file:/run/secrets/name"))
                .replaceFirst("\\r?\\n\\z", "");
        return switch (form) {
            case TEXT -> Secret.text(content);
            case BASE64 -> Secret.base64(content);
            case BASE64URL -> Secret.base64Url(content);
            case HEX -> Secret.hex(content);
        };
    }

    private TokenPropertyException wrong(String name, String problem) {
        return new TokenPropertyException(property + '.' + name, problem);
    }

    private record Given(String form, Supplier<Secret> secret) {}
}
