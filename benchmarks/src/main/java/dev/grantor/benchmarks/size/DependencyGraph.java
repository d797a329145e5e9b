package dev.grantor.benchmarks.size;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What brings what, as Maven resolved it for this module. Maven shows what an artifact brings only where it meets the
 * artifact first, so this is a graph and not a tree.
 */
final class DependencyGraph {

    /** An artifact's key is {@code group:name}: there is one version of each. */
    private static final String NODE = "\"(\\(?)([^:\"]+:[^:\"]+):[^:\"]+:([^: \"]+)[^\"]*\"";

    private static final Pattern EDGE = Pattern.compile("\\s*" + NODE + " -> " + NODE + " ;.*");

    private final Map<String, Set<String>> brought = new HashMap<>();
    private final Map<String, Artifact> artifacts = new LinkedHashMap<>();

    private DependencyGraph() {}

    static DependencyGraph ofThisModule() {
        try (InputStream file = DependencyGraph.class.getResourceAsStream("dependencies.dot")) {
            if (file == null) {
                throw new IllegalStateException("dependencies.dot is missing: Maven writes it");
            }
            DependencyGraph graph = new DependencyGraph();
            new BufferedReader(new InputStreamReader(file, UTF_8)).lines().forEach(graph::add);
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        Matcher edge = EDGE.matcher(line);
        if (!edge.matches()) {
            return;
        }
        String to = edge.group(5);
        brought.computeIfAbsent(edge.group(2), from -> new LinkedHashSet<>()).add(to);
        boolean omitted = !edge.group(4).isEmpty();
        if (!omitted) {
            artifacts.put(to, new Artifact(to.substring(to.indexOf(':') + 1), edge.group(6)));
        }
    }

    /** The artifacts themselves and all that they bring. */
    List<Artifact> closure(List<String> keys) {
        Set<String> found = new LinkedHashSet<>(keys);
        Deque<String> open = new ArrayDeque<>(keys);
        while (!open.isEmpty()) {
            brought.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found.stream().map(this::artifact).toList();
    }

    private Artifact artifact(String key) {
        Artifact artifact = artifacts.get(key);
        if (artifact == null) {
            throw new IllegalStateException(key + " is no dependency of this module");
        }
        return artifact;
    }
}
