package dev.grantor.inspect;

import dev.grantor.error.Interruption;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.OwnClaims;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which objects of a token the members of its parts stand. A type does not say. But who reads a part tells the names
 * that it knows when there is another, so one that nobody declares is put into each.
 */
final class DeclaredPlaces {

    private static final String UNDECLARED = "\u00abundeclared\u00bb";
    private static final byte[] ZERO = "0".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_DEPTH = 4;
    private static final int MAX_OBJECTS = 400;

    private final Inspected inspected;

    /** The path of the object, by the name of the member. */
    private final Map<String, String> places = new LinkedHashMap<>();

    DeclaredPlaces(Inspected inspected, OwnClaims reader) {
        this.inspected = inspected;
        Deque<List<String>> objects = new ArrayDeque<>();
        inspected.policy().claims().keySet().forEach(claim -> objects.add(List.of(claim)));
        int read = 0;
        for (List<String> object = objects.poll(); object != null && read < MAX_OBJECTS; object = objects.poll()) {
            read++;
            for (String member : members(object, reader)) {
                places.putIfAbsent(member, String.join(".", object));
                if (object.size() < MAX_DEPTH) {
                    objects.add(
                            Stream.concat(object.stream(), Stream.of(member)).toList());
                }
            }
        }
    }

    /** The path of the object in which a member of this name is declared; null if there is none. */
    @Nullable
    String of(String member) {
        return places.get(member);
    }

    /** The names that are known in an object; none if there is no such object. */
    private List<String> members(List<String> object, OwnClaims reader) {
        List<String> path =
                Stream.concat(object.stream(), Stream.of(UNDECLARED)).toList();
        List<String> members = new ArrayList<>();
        try {
            ClaimsReader.read(
                    inspected.policy(),
                    inspected.fixed(),
                    DecodedSegment.nested(path, ZERO),
                    reader,
                    (place, name, known) -> members.addAll(name.equals(UNDECLARED) ? known : List.of()));
        } catch (Exception e) {
            Interruption.passOn(e);
        }
        return members;
    }
}
