package dev.grantor.processor.ksp;

import com.google.devtools.ksp.processing.CodeGenerator;
import com.google.devtools.ksp.processing.Dependencies;
import com.google.devtools.ksp.symbol.KSFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import kotlin.io.FileAlreadyExistsException;

/** Writes sources through KSP, each as a consequence of one file. */
final class KspFiler implements Filer {

    private final CodeGenerator generator;
    private final KspSymbols symbols;

    KspFiler(CodeGenerator generator, KspSymbols symbols) {
        this.generator = generator;
        this.symbols = symbols;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        KspTypeElement existing = symbols.type(name.toString());
        if (existing != null && existing.isSource()) {
            throw new FilerException(name + " exists");
        }
        KSFile[] files = Arrays.stream(origins)
                .map(each -> ((KspTypeElement) each).declaration().getContainingFile())
                .filter(Objects::nonNull)
                .toArray(KSFile[]::new);
        return new Source(name.toString(), new Dependencies(false, files), generator);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence packageName, CharSequence name, Element... origins) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence name) {
        throw new UnsupportedOperationException();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String packageName;
        private final String simpleName;
        private final Dependencies dependencies;
        private final CodeGenerator generator;

        Source(String name, Dependencies dependencies, CodeGenerator generator) {
            super(URI.create("ksp:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            this.simpleName = name.substring(name.lastIndexOf('.') + 1);
            this.dependencies = dependencies;
            this.generator = generator;
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            try {
                return create();
            } catch (FileAlreadyExistsException taken) {
                FilerException exception = new FilerException(taken.getMessage());
                exception.initCause(taken);
                throw exception;
            }
        }

        /** Kotlin has no checked exceptions. */
        private OutputStream create() throws IOException {
            return generator.createNewFile(dependencies, packageName, simpleName, "java");
        }

        @Override
        public Writer openWriter() throws IOException {
            return new OutputStreamWriter(openOutputStream(), StandardCharsets.UTF_8);
        }
    }
}
