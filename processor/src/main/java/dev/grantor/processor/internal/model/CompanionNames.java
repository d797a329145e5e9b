package dev.grantor.processor.internal.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** The names of companions and of what they declare, derived from grants and properties. */
public final class CompanionNames {

    private CompanionNames() {}

    /** {@code Outer.VideoGrant} is implemented by {@code Outer_VideoGrants}. */
    public static ClassName companion(ClassName type) {
        return ClassName.get(type.packageName(), plural(String.join("_", type.simpleNames())));
    }

    /** The English plural: {@code Hosts}, {@code Companies}, {@code Addresses}. */
    private static String plural(String name) {
        if (name.matches(".*[^aeiouAEIOU_]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name.matches(".*(s|x|z|ch|sh)") ? name + "es" : name + "s";
    }

    /** The name of the constant for a property, {@code ROOM_SID}. */
    public static String constant(String property) {
        return WireNames.identifier(WireNames.snakeCase(property).toUpperCase(Locale.ROOT));
    }

    /** The name of the constant for a path of JSON objects, {@code OUTGOING}. */
    public static String constant(List<String> path) {
        return constant(String.join("_", path).replaceAll("[^A-Za-z0-9_]", "_"));
    }

    /** The name of a method for a property: {@code default_} for {@code getDefault}, since a keyword is no name. */
    public static String method(String property) {
        return SourceVersion.isKeyword(property) ? property + "_" : property;
    }

    public static String capitalise(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
