package dev.grantor.processor.ksp;

import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.type.TypeKind;

/** The types that have another name in Kotlin than in Java. */
final class KotlinNames {

    static final Map<String, TypeKind> PRIMITIVES = Map.of(
            "kotlin.Boolean", TypeKind.BOOLEAN,
            "kotlin.Byte", TypeKind.BYTE,
            "kotlin.Short", TypeKind.SHORT,
            "kotlin.Int", TypeKind.INT,
            "kotlin.Long", TypeKind.LONG,
            "kotlin.Char", TypeKind.CHAR,
            "kotlin.Float", TypeKind.FLOAT,
            "kotlin.Double", TypeKind.DOUBLE);

    static final Map<String, TypeKind> ARRAYS_OF_PRIMITIVES = Map.of(
            "kotlin.BooleanArray", TypeKind.BOOLEAN,
            "kotlin.ByteArray", TypeKind.BYTE,
            "kotlin.ShortArray", TypeKind.SHORT,
            "kotlin.IntArray", TypeKind.INT,
            "kotlin.LongArray", TypeKind.LONG,
            "kotlin.CharArray", TypeKind.CHAR,
            "kotlin.FloatArray", TypeKind.FLOAT,
            "kotlin.DoubleArray", TypeKind.DOUBLE);

    private static final Map<String, String> JAVA = new TreeMap<>();

    static {
        for (String name : new String[] {
            "Boolean",
            "Byte",
            "Short",
            "Long",
            "Float",
            "Double",
            "String",
            "CharSequence",
            "Number",
            "Comparable",
            "Enum",
            "Throwable",
            "Cloneable"
        }) {
            JAVA.put("kotlin." + name, "java.lang." + name);
        }
        JAVA.put("kotlin.Int", "java.lang.Integer");
        JAVA.put("kotlin.Char", "java.lang.Character");
        JAVA.put("kotlin.Any", "java.lang.Object");
        JAVA.put("kotlin.Nothing", "java.lang.Void");
        JAVA.put("kotlin.Annotation", "java.lang.annotation.Annotation");
        JAVA.put("kotlin.reflect.KClass", "java.lang.Class");
        JAVA.put("kotlin.collections.Iterable", "java.lang.Iterable");
        JAVA.put("kotlin.collections.MutableIterable", "java.lang.Iterable");
        for (String name : new String[] {"Iterator", "ListIterator", "Collection", "List", "Set", "Map"}) {
            JAVA.put("kotlin.collections." + name, "java.util." + name);
            JAVA.put("kotlin.collections.Mutable" + name, "java.util." + name);
        }
        JAVA.put("kotlin.collections.Map.Entry", "java.util.Map.Entry");
        JAVA.put("kotlin.collections.MutableMap.MutableEntry", "java.util.Map.Entry");
    }

    private KotlinNames() {}

    /** The Java name of the Kotlin type {@code name}. */
    static String inJava(String name) {
        return JAVA.getOrDefault(name, name);
    }
}
