package dev.grantor.examples.service;

import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a rehearsal.
 *
 * @param answers how often each was answered, by attempt and status
 * @param wrong those that should have been answered otherwise
 * @param strangers unknown keys that were tried one after the other before all else
 * @param fetchesForStrangers how often the issuer's keys were asked for because of them
 * @param withdrawn the status of a token whose key the issuer does not publish any more
 */
record Report(
        int requests,
        int rotations,
        Map<String, Integer> answers,
        Map<String, Integer> wrong,
        int strangers,
        int fetchesForStrangers,
        int withdrawn) {

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%s requests, %s rotations of keys, one outage of the issuer%n".formatted(requests, rotations));
        new TreeMap<>(answers).forEach((answer, count) -> text.append("  %-42s %6s%n".formatted(answer, count)));
        text.append("answered wrongly: %s%n".formatted(wrong.isEmpty() ? "none" : new TreeMap<>(wrong)));
        text.append(
                "%s unknown keys caused %s fetches of the issuer's keys%n".formatted(strangers, fetchesForStrangers));
        text.append("a token whose key was withdrawn was answered with %s".formatted(withdrawn));
        return text.toString();
    }
}
