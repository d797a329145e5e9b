package dev.grantor.processor.internal.element;

import com.sun.source.util.Trees;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Sources that javac was not given and found by itself, on the source path or the class path. It does not process
 * these, but shows all annotations in them.
 */
public final class JavacSources {

    private JavacSources() {}

    /**
     * Returns a test for types whose source javac has. With another compiler, or if javac hides its environment, it is
     * false for every type.
     */
    public static Predicate<TypeElement> of(ProcessingEnvironment environment) {
        try {
            Trees trees = Trees.instance(environment);
            return type -> trees.getTree(type) != null;
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return type -> false;
        }
    }
}
