package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds default values that read each other in a circle, before the stack overflows. Generated code makes one for each
 * value. Not safe for use by several threads.
 */
public final class DefaultsGuard {

    private final List<String> entered = new ArrayList<>();

    /** Makes a guard that has entered nothing. */
    public DefaultsGuard() {}

    /**
     * Begins to work out the default of {@code claim}.
     *
     * @throws InvalidParameterException if it has been begun already and not {@linkplain #exit ended}
     */
    public void enter(String claim) {
        int first = entered.indexOf(claim);
        if (first >= 0) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_CYCLE, claim, circle(first));
        }
        entered.add(claim);
    }

    /** Ends the default that was begun last. */
    public void exit() {
        if (!entered.isEmpty()) {
            entered.remove(entered.size() - 1);
        }
    }

    private String circle(int first) {
        String start = entered.get(first);
        StringBuilder circle = new StringBuilder("the default reads \"");
        for (String claim : entered.subList(first + 1, entered.size())) {
            circle.append(claim).append("\", whose default reads \"");
        }
        return circle.append(start).append('"').toString();
    }
}
