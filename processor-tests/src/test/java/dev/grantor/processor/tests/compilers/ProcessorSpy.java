package dev.grantor.processor.tests.compilers;

import dev.grantor.processor.GrantProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The processor in surroundings that a test changes. */
public final class ProcessorSpy extends AbstractProcessor {

    /** Sees each call before it is made; what it throws is thrown instead. */
    public interface Observer {
        void before(Method method, Object[] arguments) throws Throwable;
    }

    private final GrantProcessor processor = new GrantProcessor();
    private final Observer observer;

    /** @param observer sees the calls of the {@code Filer} and of {@code Elements} */
    public ProcessorSpy(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = observed(Filer.class, environment.getFiler());
        Elements elements = observed(Elements.class, environment.getElementUtils());
        processor.init(proxy(ProcessingEnvironment.class, (self, method, arguments) -> switch (method.getName()) {
            case "getFiler" -> filer;
            case "getElementUtils" -> elements;
            default -> method.invoke(environment, arguments);
        }));
    }

    private <T> T observed(Class<T> type, T original) {
        return proxy(type, (self, method, arguments) -> {
            observer.before(method, arguments);
            try {
                return method.invoke(original, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
