package dev.grantor.processor.internal.generate;

import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSON object as the claims' paths lay it out: its own claims, then the objects inside it.
 *
 * @param path the names that lead to it; empty for the grant's own object
 * @param open the claim that takes members which no claim has the name of
 */
record JsonObject(List<String> path, List<ClaimModel> claims, List<JsonObject> objects, Optional<ClaimModel> open) {

    static JsonObject of(List<ClaimModel> claims) {
        return at(List.of(), claims);
    }

    private static JsonObject at(List<String> path, List<ClaimModel> claims) {
        int depth = path.size();
        List<JsonObject> objects = claims.stream()
                .filter(claim -> claim.within().size() > depth)
                .map(claim -> claim.within().get(depth))
                .distinct()
                .map(name -> at(append(path, name), inside(claims, depth, name)))
                .toList();
        List<ClaimModel> here =
                claims.stream().filter(claim -> claim.within().size() == depth).toList();
        return new JsonObject(
                path,
                here.stream().filter(JsonObject::isNamed).toList(),
                objects,
                here.stream().filter(claim -> !isNamed(claim)).findFirst());
    }

    private static boolean isNamed(ClaimModel claim) {
        return claim.role().place() == ClaimRole.Place.CLAIM;
    }

    private static List<ClaimModel> inside(List<ClaimModel> claims, int depth, String name) {
        return claims.stream()
                .filter(claim -> claim.within().size() > depth)
                .filter(claim -> claim.within().get(depth).equals(name))
                .toList();
    }

    private static List<String> append(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    /** Its name in the object around it. */
    String name() {
        return path.get(path.size() - 1);
    }

    /** All claims in it, those in inner objects included. */
    Stream<ClaimModel> allClaims() {
        return Stream.concat(claims.stream(), objects.stream().flatMap(JsonObject::allClaims));
    }

    /** The objects inside it, at every depth. */
    Stream<JsonObject> allObjects() {
        return objects.stream().flatMap(object -> Stream.concat(Stream.of(object), object.allObjects()));
    }
}
