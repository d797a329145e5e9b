package dev.grantor.spring;

import dev.grantor.GrantType;
import dev.grantor.TokenType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.generate.GenerationContext;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * Tells native images of the types of tokens and grants, which are found by reflection: those in the packages of the
 * application, and in the packages of the tokens of the properties.
 */
final class GrantorHints implements BeanFactoryInitializationAotProcessor {

    private static final Set<String> TYPES = Set.of(GrantType.class.getName(), TokenType.class.getName());

    @Override
    public BeanFactoryInitializationAotContribution processAheadOfTime(ConfigurableListableBeanFactory beans) {
        Set<String> companions = new LinkedHashSet<>();
        packages(beans).forEach(each -> companions.addAll(companions(each, beans.getBeanClassLoader())));
        return (context, code) -> register(context, companions);
    }

    private static void register(GenerationContext context, Set<String> companions) {
        ReflectionHints hints = context.getRuntimeHints().reflection();
        companions.forEach(
                companion -> hints.registerType(TypeReference.of(companion), type -> type.withField("TYPE")));
    }

    private static Set<String> packages(ConfigurableListableBeanFactory beans) {
        Set<String> packages = new LinkedHashSet<>();
        if (AutoConfigurationPackages.has(beans)) {
            packages.addAll(AutoConfigurationPackages.get(beans));
        }
        DeclaredToken.all(beans.getBean(Environment.class))
                .values()
                .forEach(token -> packages.add(token.type().getPackageName()));
        return packages;
    }

    private static Set<String> companions(String packageName, @Nullable ClassLoader loader) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        MetadataReaderFactory readers = new CachingMetadataReaderFactory(resolver);
        Set<String> companions = new LinkedHashSet<>();
        try {
            String pattern =
                    "classpath*:%s/**/*.class".formatted(ClassUtils.convertClassNameToResourcePath(packageName));
            for (Resource file : resolver.getResources(pattern)) {
                ClassMetadata type = readers.getMetadataReader(file).getClassMetadata();
                if (type.getEnclosingClassName() != null && isTypeOfACompanion(type)) {
                    companions.add(type.getEnclosingClassName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return companions;
    }

    private static boolean isTypeOfACompanion(ClassMetadata type) {
        return Set.of(type.getInterfaceNames()).stream().anyMatch(TYPES::contains);
    }
}
