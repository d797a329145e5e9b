package dev.grantor.processor.tests.cases;

import com.google.common.base.Preconditions;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import dev.grantor.processor.tests.compilers.Stubs;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * Sources with one problem. {@code /}{@code *!*}{@code /} stands right before the place of its message; where compilers
 * show an element at different places, {@code /}{@code *javac*}{@code /} and {@code /}{@code *ecj*}{@code /} do; and
 * where one does not tell the place, {@code /}{@code *ecj:nowhere*}{@code /} says so.
 */
public record ProblemCase(Problem problem, String name, Source source) {

    /** The file is {@code shop/Case.java}, with the usual imports on its first line. */
    static ProblemCase of(Problem problem, String name, String declarations) {
        return new ProblemCase(problem, name, Source.of("Case", declarations));
    }

    /** The source, with the annotations of other libraries that it uses. */
    public List<Source> sources() {
        return Stream.concat(Stream.of(source), Stubs.usedIn(source).stream()).toList();
    }

    /** These cases together, each in a package of its own. */
    public static List<Source> sourcesOf(List<ProblemCase> cases) {
        return cases.stream()
                .flatMap(each -> each.sources().stream().map(source -> source.inPackage("p" + cases.indexOf(each))))
                .distinct()
                .toList();
    }

    /** A file, a line and a column, both from one. */
    public record Place(String file, long line, long column) {

        public static final Place NOWHERE = new Place("", Diagnostic.NOPOS, Diagnostic.NOPOS);
    }

    /** Where the message is expected. */
    public Place place(JavaCompiler compiler) {
        String name = compiler.name().toLowerCase(Locale.ROOT);
        if (source.text().contains("/*" + name + ":nowhere*/")) {
            return Place.NOWHERE;
        }
        Matcher marker = Pattern.compile("/\\*(!|" + name + ")\\*/").matcher(source.text());
        Preconditions.checkState(marker.find(), "%s does not mark its place", this);
        String before = source.text().substring(0, marker.end());
        return new Place("Case.java", before.lines().count(), before.length() - before.lastIndexOf('\n'));
    }

    @Override
    public String toString() {
        return problem.key() + ": " + name;
    }
}
