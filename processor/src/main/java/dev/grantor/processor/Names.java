package dev.grantor.processor;

import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.NamingStrategy;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The names that are derived: of companions, properties, claims in JSON and constants. */
final class Names {

    /** {@code IDs} and {@code URLs}, of which the {@code s} begins no word. */
    private static final Pattern PLURAL_OF_ACRONYM = Pattern.compile("(\\p{Lu}{2,})s(?!\\p{Ll})");

    private Names() {}

    /** {@code Outer.VideoGrant} is implemented by {@code Outer_VideoGrants}. */
    static ClassName companion(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "s");
    }

    /** Whether the accessor is called {@code getRoom} or, where {@code is} is allowed, {@code isOpen}. */
    static boolean isBeanStyle(String accessor, boolean isAllowed) {
        return hasPrefix(accessor, "get") || (isAllowed && hasPrefix(accessor, "is"));
    }

    private static boolean hasPrefix(String accessor, String prefix) {
        return accessor.startsWith(prefix)
                && accessor.length() > prefix.length()
                && !Character.isLowerCase(accessor.charAt(prefix.length()));
    }

    /** {@code getRoomSid} names the property {@code roomSid}, {@code getURL} names {@code url}, {@code get1st} names {@code _1st}. */
    static String property(String accessor, boolean beanStyle) {
        if (!beanStyle) {
            return accessor;
        }
        String capitalised = capitalisedProperty(accessor);
        int capitals = 0;
        while (capitals < capitalised.length() && Character.isUpperCase(capitalised.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals > 1
                && capitals < capitalised.length()
                && Character.isLetter(capitalised.charAt(capitals))
                && !PLURAL_OF_ACRONYM.matcher(capitalised).lookingAt();
        int lowered = wordFollows ? capitals - 1 : capitals;
        String property = capitalised.substring(0, lowered).toLowerCase(Locale.ROOT) + capitalised.substring(lowered);
        return identifier(property);
    }

    private static String identifier(String name) {
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    /** {@code getRoomSid} and {@code isRoomSid} give {@code RoomSid}, which setters end in. */
    static String capitalisedProperty(String accessor) {
        return accessor.substring(hasPrefix(accessor, "get") ? 3 : 2);
    }

    static String wireName(String property, NamingStrategy naming) {
        return switch (naming) {
            case SNAKE_CASE -> snakeCase(property);
            case LOWER_CAMEL_CASE -> property;
        };
    }

    /** A property called {@code _} keeps its name. */
    private static String snakeCase(String camelCase) {
        String words = camelCase
                .replaceAll("(\\p{Lu}{2,})s(?=\\p{Lu})", "$1S_")
                .replaceAll("(\\p{Lu}{2,})s(?!\\p{Ll})", "$1S")
                .replaceAll("(\\p{Lu}+)(\\p{Lu}\\p{Ll})", "_$1_$2")
                .replaceAll("([^\\p{Lu}_])(\\p{Lu})", "$1_$2")
                .replaceAll("^_", "")
                .replaceAll("__+", "_")
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? camelCase : words;
    }

    /** The name of the constant for a property, {@code ROOM_SID}. */
    static String constant(String property) {
        return identifier(snakeCase(property).toUpperCase(Locale.ROOT));
    }

    /** The name of the constant for a path of JSON objects, {@code OUTGOING}. */
    static String constant(List<String> path) {
        return constant(String.join("_", path).replaceAll("[^A-Za-z0-9_]", "_"));
    }

    /** A method may not be called like a keyword: {@code getDefault} is set with {@code default_}. */
    static String method(String property) {
        return SourceVersion.isKeyword(property) ? property + "_" : property;
    }

    static String capitalise(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
