package dev.grantor.examples.quickstart;

import dev.grantor.annotation.WireName;

/** How the chairs of a room stand. */
public enum Layout {
    /** Around one table. */
    @WireName("round-table")
    ROUND_TABLE,
    /** In rows. */
    @WireName("rows")
    ROWS
}
