package dev.grantor.processor.internal.read;

import dev.grantor.annotation.Check;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import javax.lang.model.SourceVersion;

/** Reports members that Java cannot name. In most cases, a value class in the type changes the name on the JVM. */
final class HiddenMembers {

    private HiddenMembers() {}

    static void report(KotlinClass.Member member, String label, Site site, Report report) {
        boolean mangled =
                SourceVersion.isIdentifier(member.name()) && member.jvmName().contains("-");
        report.add(
                Problem.KOTLIN_HIDDEN_CLAIM,
                site,
                label + ": " + member.type().label(),
                member.jvmName(),
                mangled ? ", since a value class is in its type" : "",
                mangled ? substitute(member) : rename(member));
    }

    private static String rename(KotlinClass.Member member) {
        return member.isOn(Check.class)
                ? "Rename it"
                : "Rename it, and keep the name in JSON with " + claim(member, "\"…\"");
    }

    private static String substitute(KotlinClass.Member member) {
        if (member.isOn(Check.class)) {
            return "A check has no parameters and returns nothing: make it one";
        }
        if (member.kind() == KotlinClass.Kind.SETTER) {
            return "A grant does not change: declare it as val";
        }
        if (member.parameters() > 0) {
            return member.isAnnotated()
                    ? "A claim has no parameters: remove them"
                    : "Give it a body, or remove it: a claim has no parameters";
        }
        return switch (member.type().name()) {
            case "kotlin/UByte", "kotlin/UShort" -> "Use Int" + mark(member);
            case "kotlin/UInt" -> "Use Long" + mark(member);
            case "kotlin/ULong" -> "Use String, or java.math.BigInteger";
            case "kotlin/time/Duration" ->
                "Use java.time.Duration, which is written in seconds unless " + claim(member, "unit = …")
                        + " says otherwise";
            default ->
                "Use the type of what it holds, or a plain class and a codec for it: " + claim(member, "using = …");
        };
    }

    private static String mark(KotlinClass.Member member) {
        return member.type().nullable() ? "?" : "";
    }

    private static String claim(KotlinClass.Member member, String arguments) {
        return (member.isProperty() ? "@get:Claim(" : "@Claim(") + arguments + ")";
    }
}
