package dev.grantor.internal.text;

import java.time.Duration;
import java.time.Instant;

/** Formats spans of time for people: {@code 3 h 5 min}. */
public final class Age {

    /** Fewer days than this are shown in hours. */
    private static final int DAYS_IN_HOURS = 2;

    private Age() {}

    /** How far {@code time} is from {@code now}: {@code 3 h ago}, {@code in 5 min}. */
    public static String relative(Instant time, Instant now) {
        if (time.equals(now)) {
            return "now";
        }
        return time.isAfter(now) ? "in " + between(now, time) : between(time, now) + " ago";
    }

    public static String between(Instant earlier, Instant later) {
        return of(Duration.between(earlier, later));
    }

    /** The two largest units. Less than a second is {@code less than 1 s}. */
    public static String of(Duration span) {
        if (span.toDays() >= DAYS_IN_HOURS) {
            return joined(span.toDays(), "d", span.toHoursPart(), "h");
        }
        if (span.toHours() > 0) {
            return joined(span.toHours(), "h", span.toMinutesPart(), "min");
        }
        if (span.toMinutes() > 0) {
            return joined(span.toMinutes(), "min", span.toSecondsPart(), "s");
        }
        return span.toSeconds() > 0 ? span.toSeconds() + " s" : "less than 1 s";
    }

    private static String joined(long large, String largeUnit, int small, String smallUnit) {
        String text = large + " " + largeUnit;
        return small == 0 ? text : text + " " + small + " " + smallUnit;
    }
}
