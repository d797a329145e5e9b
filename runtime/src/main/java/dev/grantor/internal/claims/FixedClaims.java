package dev.grantor.internal.claims;

import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of a type of token whose values are known before it is read: constants, and those of the key.
 *
 * @param names the names of those from the key
 * @param attributes what the key calls them
 * @param constants the names of the constants
 */
public record FixedClaims(List<String> names, List<String> attributes, List<String> constants) {

    public static FixedClaims of(TokenPolicy policy) {
        List<String> names = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        List<String> constants = new ArrayList<>();
        policy.claims().forEach((name, source) -> {
            if (source instanceof ClaimSource.FromKey fromKey) {
                names.add(name);
                attributes.add(fromKey.attribute());
            } else if (source instanceof ClaimSource.Constant) {
                constants.add(name);
            }
        });
        return new FixedClaims(List.copyOf(names), List.copyOf(attributes), List.copyOf(constants));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }
}
