package dev.grantor.processor;

import javax.lang.model.SourceVersion;

/** Tells of abstract members whose names on the JVM are none in Java; mostly, a value class has given them these. */
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
                mangled ? substitute(member) : "Rename it, and keep the name in JSON with " + claim(member, "\"…\""));
    }

    private static String substitute(KotlinClass.Member member) {
        if (member.parameters() > 0) {
            return "Give it a body, or remove it: a claim has no parameters";
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
