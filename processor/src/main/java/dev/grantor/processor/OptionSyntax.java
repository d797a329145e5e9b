package dev.grantor.processor;

import java.util.Map;

/** How a build says an option: to javac or ecj, to kapt, or to KSP. */
enum OptionSyntax {
    JAVA("-A%s"),
    KAPT("kapt { arguments { arg(\"%s\", …) } }"),
    KSP("ksp { arg(\"%s\", …) }");

    /** kapt gives every processor this option. */
    private static final String OF_KAPT = "kapt.kotlin.generated";

    private final String format;

    OptionSyntax(String format) {
        this.format = format;
    }

    /** The syntax of the build in which a Java compiler got these options. */
    static OptionSyntax ofJavaCompiler(Map<String, String> options) {
        return options.containsKey(OF_KAPT) ? KAPT : JAVA;
    }

    String write(String name) {
        return format.formatted(name);
    }
}
