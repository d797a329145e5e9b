package dev.grantor.testsupport;

import java.util.AbstractMap;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Set;

/** A map as another thread may leave it; its failures and its {@code toString} quote what is in it. */
public final class FailingMap extends AbstractMap<String, Object> {

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        throw new ConcurrentModificationException(Refusals.CANARY);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public String toString() {
        throw new IllegalStateException(Refusals.CANARY);
    }
}
