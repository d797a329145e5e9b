package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.Grant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims in objects within objects, and every rule for when a claim is written. */
@Grant("menu")
public interface MenuGrant {

    @Claim(value = "name", within = "kitchen", include = Include.ALWAYS)
    @Nullable
    String kitchenName();

    @Claim(
            value = "open",
            within = {"kitchen", "hours"},
            include = Include.NON_DEFAULT)
    default int opensAt() {
        return 8;
    }

    @Claim(
            value = "close",
            within = {"kitchen", "hours"})
    Optional<Integer> closesAt();

    @Claim(
            value = "only",
            within = {"bar", "cocktails"})
    @Nullable
    String onlyCocktail();

    @Claim(
            value = "list",
            within = {"bar", "cocktails"},
            include = Include.NON_EMPTY)
    List<String> cocktails();

    @Claim(include = Include.NON_EMPTY)
    Set<String> dishes();

    @Claim(include = Include.NON_EMPTY)
    @Nullable
    Map<String, Integer> prices();

    @Claim(include = Include.NON_EMPTY)
    Optional<List<String>> guests();

    @Claim(include = Include.NON_EMPTY)
    default List<String> staff() {
        return List.of("cook");
    }

    @Claim(include = Include.NON_EMPTY)
    Map<String, @Nullable Object> notes();

    @Claim(include = Include.ALWAYS)
    Optional<String> chef();
}
