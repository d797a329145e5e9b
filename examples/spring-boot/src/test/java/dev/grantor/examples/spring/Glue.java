package dev.grantor.examples.spring;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Counts the glue of a service: what is written so that tokens work, and not for what the service does. It is each line
 * of its Java and of its properties, with these exceptions:
 *
 * <ul>
 *   <li>blank lines, comments, {@code package} and {@code import};
 *   <li>the class with {@code @SpringBootApplication};
 *   <li>what is declared: interfaces with {@code @Token} or {@code @Grant}, and the headers of records, which say what
 *       requests and tokens have;
 *   <li>the header of a class with {@code @RestController}; but each thing that it is given counts one;
 *   <li>a handler: a method with {@code @…Mapping}; but each of its parameters counts one that is not of the request
 *       ({@code @PathVariable}, {@code @RequestBody}), and each further annotation.
 * </ul>
 */
final class Glue {

    private static final Set<String> DECLARED = Set.of("Token", "Grant", "SpringBootApplication");
    private static final Set<String> OF_THE_REQUEST = Set.of("PathVariable", "RequestBody", "RequestParam");

    private final List<String> found = new ArrayList<>();

    private Glue() {}

    /** Each line that counts, and what else does. */
    static List<String> of(Path sources, Path properties) throws IOException {
        Glue glue = new Glue();
        Files.readAllLines(properties).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(glue.found::add);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.list(sources);
                StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    manager,
                    null,
                    null,
                    null,
                    manager.getJavaFileObjectsFromPaths(files.sorted().toList()));
            for (CompilationUnitTree unit : task.parse()) {
                glue.new Source(unit, Trees.instance(task).getSourcePositions()).count();
            }
        }
        return glue.found;
    }

    private static List<String> annotations(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(Tree::toString)
                .toList();
    }

    private static boolean isHandler(MethodTree method) {
        return annotations(method.getModifiers()).stream().anyMatch(name -> name.endsWith("Mapping"));
    }

    /** One file. */
    private final class Source {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String text;
        private final Set<Integer> lines = new TreeSet<>();

        Source(CompilationUnitTree unit, SourcePositions positions) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.text = unit.getSourceFile().getCharContent(true).toString();
        }

        void count() {
            unit.getTypeDecls().forEach(type -> count((ClassTree) type));
            String[] all = text.split("\n", -1);
            lines.stream()
                    .map(line -> all[line - 1].strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("/") && !line.startsWith("*"))
                    .forEach(found::add);
        }

        private void count(ClassTree type) {
            List<String> annotations = annotations(type.getModifiers());
            if (annotations.stream().anyMatch(DECLARED::contains)) {
                return;
            }
            boolean controller = annotations.contains("RestController");
            boolean isRecord = type.getKind() == Tree.Kind.RECORD;
            if (!controller && !isRecord) {
                add(positions.getStartPosition(unit, type), text.indexOf('{', start(type)));
                add(end(type) - 1, end(type) - 1);
            }
            for (Tree member : type.getMembers()) {
                count(member, controller, isRecord);
            }
        }

        private void count(Tree member, boolean controller, boolean isRecord) {
            if (member instanceof ClassTree nested) {
                count(nested);
            } else if (member instanceof MethodTree method && isHandler(method)) {
                method.getParameters().forEach(this::countParameter);
                annotations(method.getModifiers()).stream()
                        .filter(name -> !name.endsWith("Mapping"))
                        .forEach(name -> found.add("@" + name));
            } else if (isRecord && member instanceof VariableTree component && !isStatic(component)) {
                if (controller) {
                    found.add(component.toString());
                }
            } else if (end(member) > start(member)) { // not what the compiler adds
                add(start(member), end(member) - 1);
            }
        }

        private void countParameter(VariableTree parameter) {
            List<String> annotations = annotations(parameter.getModifiers());
            if (annotations.stream().noneMatch(OF_THE_REQUEST::contains)) {
                found.add(parameter.getType() + " " + parameter.getName());
            }
            annotations.stream().filter(name -> !OF_THE_REQUEST.contains(name)).forEach(name -> found.add("@" + name));
        }

        private static boolean isStatic(VariableTree variable) {
            return variable.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC);
        }

        private int start(Tree tree) {
            return (int) positions.getStartPosition(unit, tree);
        }

        private int end(Tree tree) {
            return (int) positions.getEndPosition(unit, tree);
        }

        private void add(long start, long end) {
            for (long line = unit.getLineMap().getLineNumber(start);
                    line <= unit.getLineMap().getLineNumber(end);
                    line++) {
                lines.add((int) line);
            }
        }
    }
}
