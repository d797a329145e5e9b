package dev.grantor.processor.internal.model;

import dev.grantor.annotation.NamingStrategy;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of properties and of claims in JSON, derived from the names of accessors. */
public final class WireNames {

    /** {@code IDs} and {@code URLs}: the {@code s} does not begin a word. */
    private static final Pattern PLURAL_OF_ACRONYM = Pattern.compile("(\\p{Lu}{2,})s(?!\\p{Ll})");

    private WireNames() {}

    /** Whether the accessor is called {@code getRoom} or, where {@code is} is allowed, {@code isOpen}. */
    public static boolean isBeanStyle(String accessor, boolean isAllowed) {
        return hasPrefix(accessor, "get") || (isAllowed && hasPrefix(accessor, "is"));
    }

    private static boolean hasPrefix(String accessor, String prefix) {
        return accessor.startsWith(prefix)
                && accessor.length() > prefix.length()
                && !Character.isLowerCase(accessor.charAt(prefix.length()));
    }

    /**
     * {@code getRoomSid} names the property {@code roomSid}, {@code getURL} names {@code url}, {@code get1st} names
     * {@code _1st}.
     */
    public static String property(String accessor, boolean beanStyle) {
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

    static String identifier(String name) {
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    /** The end of a setter's name: {@code RoomSid} for {@code getRoomSid} and {@code isRoomSid}. */
    static String capitalisedProperty(String accessor) {
        return accessor.substring(hasPrefix(accessor, "get") ? 3 : 2);
    }

    public static String wireName(String property, NamingStrategy naming) {
        return switch (naming) {
            case SNAKE_CASE -> snakeCase(property);
            case LOWER_CAMEL_CASE -> property;
        };
    }

    /** A property called {@code _} keeps its name. */
    static String snakeCase(String camelCase) {
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
}
