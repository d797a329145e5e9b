package dev.grantor.jjwt;

/**
 * Why a key signs no tokens here, which is no fault of it: it is for something else.
 *
 * @param member the member that says so
 * @param problem a clause that follows the member's path
 */
record Unfit(String member, String problem) {}
