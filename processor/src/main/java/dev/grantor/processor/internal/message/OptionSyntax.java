package dev.grantor.processor.internal.message;

import javax.annotation.processing.ProcessingEnvironment;

/** The syntax in which a build passes an option to javac or ecj, to kapt, or to KSP. */
public enum OptionSyntax {
    JAVA("-A%s"),
    KAPT("kapt { arguments { arg(\"%s\", …) } }"),
    KSP("ksp { arg(\"%s\", …) }");

    /** kapt gives every processor this option. */
    private static final String OF_KAPT = "kapt.kotlin.generated";

    private final String format;

    OptionSyntax(String format) {
        this.format = format;
    }

    /** The syntax of the build that runs the front end. */
    public static OptionSyntax of(ProcessingEnvironment environment) {
        if (environment instanceof FrontEnd frontEnd) {
            return frontEnd.optionSyntax();
        }
        return environment.getOptions().containsKey(OF_KAPT) ? KAPT : JAVA;
    }

    public String write(String name) {
        return format.formatted(name);
    }
}
