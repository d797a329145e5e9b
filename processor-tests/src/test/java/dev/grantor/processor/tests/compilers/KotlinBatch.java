package dev.grantor.processor.tests.compilers;

import dev.grantor.processor.tests.compilers.Compilation.Message;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Kotlin that goes through kapt together, since a run takes seconds: a file for each item, and a run for each set of
 * options.
 */
public final class KotlinBatch {

    /** A file to be. */
    public interface Item {

        String code();

        List<String> options();
    }

    private final Path folder;
    private final List<? extends Item> items;
    private final Map<List<String>, KotlinCompilation> runs = new HashMap<>();

    public KotlinBatch(Path folder, List<? extends Item> items) {
        this.folder = folder;
        this.items = List.copyOf(items);
    }

    /** What the processor says of an item. */
    public List<Message> messages(Item item) {
        String file = fileName(item);
        return run(item.options()).messages().stream()
                .filter(message -> message.place().file().equals(file))
                .toList();
    }

    public String fileName(Item item) {
        return name(item) + ".kt";
    }

    /** The run that the items with these options are part of. */
    public KotlinCompilation run(List<String> options) {
        return runs.computeIfAbsent(
                options,
                each -> KotlinCompiler.kapt(
                        folder.resolve("run" + runs.size()), sources(each), each.toArray(String[]::new)));
    }

    public List<Source> sources(List<String> options) {
        return items.stream()
                .filter(item -> item.options().equals(options))
                .map(item -> Source.ofKotlin(name(item), item.code()))
                .toList();
    }

    private String name(Item item) {
        return "Case" + items.indexOf(item);
    }
}
