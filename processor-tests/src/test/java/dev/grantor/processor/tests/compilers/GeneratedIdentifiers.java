package dev.grantor.processor.tests.compilers;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The identifiers that generated code has of its own, those of packages and classes included. */
public final class GeneratedIdentifiers {

    /** What no claim can be called: the message is {@code ClaimBuilderClash}. */
    private static final Set<String> TAKEN = Set.of(
            "build",
            "clone",
            "copy",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private GeneratedIdentifiers() {}

    /** Those in the recorded files of several shapes, and so not a shape's own. */
    public static Set<String> all() throws IOException {
        Multiset<String> files = TreeMultiset.create();
        try (Stream<Path> goldens = Files.list(Path.of("src/test/resources/golden"))) {
            for (Path golden : goldens.filter(path -> path.toString().endsWith(".java.txt"))
                    .toList()) {
                Pattern.compile("\\b[A-Za-z_]\\w*\\b")
                        .matcher(Files.readString(golden))
                        .results()
                        .map(MatchResult::group)
                        .filter(SourceVersion::isName)
                        .filter(Predicate.not(TAKEN::contains))
                        .distinct()
                        .forEach(files::add);
            }
        }
        files.entrySet().removeIf(name -> name.getCount() < 3);
        return files.elementSet();
    }

    /** The names of classes. */
    public static Set<String> classes() throws IOException {
        return all().stream()
                .filter(name -> name.matches("[A-Z]\\w*[a-z]\\w*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
