package dev.grantor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rules that hold in several artifacts. */
final class Rules {

    private Rules() {}

    /**
     * Each layer knows the layers before it, and none after it.
     *
     * @param layers packages, each as ArchUnit takes it; several in one layer are separated by a space
     */
    static ArchRule layered(List<String> layers) {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < layers.size() - 1; i++) {
            String[] above = layers.subList(i + 1, layers.size()).stream()
                    .flatMap(layer -> List.of(layer.split(" ")).stream())
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAnyPackage(layers.get(i).split(" "))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above));
        }
        return CompositeArchRule.of(rules);
    }

    /** No package depends on itself by way of others. */
    static ArchRule withoutCyclesOfPackages() {
        return withoutCycles("packages", JavaClass::getPackageName);
    }

    /** No class in the package depends on itself by way of others; nested classes count as the one around them. */
    static ArchRule withoutCyclesOfClassesIn(String packageName) {
        return withoutCycles("classes of " + packageName, type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return outermost.getPackageName().equals(packageName) ? outermost.getName() : "";
        });
    }

    private static ArchRule withoutCycles(String what, Function<JavaClass, String> slice) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String name = type.getPackageName().startsWith("dev.grantor") ? slice.apply(type) : "";
                        return name.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
                    }

                    @Override
                    public String getDescription() {
                        return what;
                    }
                })
                .should()
                .beFreeOfCycles();
    }
}
