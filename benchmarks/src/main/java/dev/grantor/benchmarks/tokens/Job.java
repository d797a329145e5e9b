package dev.grantor.benchmarks.tokens;

import java.time.Duration;
import java.util.Map;

/** What every library does: a token with an identity, a video grant with a room and a chat grant with a service. */
public final class Job {

    public static final String ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef";
    public static final String KEY_SID = "SK0123456789abcdef0123456789abcdef";
    public static final String SECRET = "0123456789abcdefghijklmnopqrstuv";
    public static final String IDENTITY = "alice";
    public static final String ROOM = "daily";
    public static final String SERVICE_SID = "IS0123456789abcdef0123456789abcdef";
    public static final Duration TTL = Duration.ofHours(1);

    static final String CONTENT_TYPE = "twilio-fpa;v=1";
    static final String GRANTS = "grants";
    static final String ALGORITHM = "HmacSHA256";

    private Job() {}

    /** The grants as those have them who know maps only. */
    static Map<String, Object> grants() {
        return Map.of("identity", IDENTITY, "video", Map.of("room", ROOM), "chat", Map.of("service_sid", SERVICE_SID));
    }

    static Admission admission(Map<?, ?> grants) {
        return new Admission(
                (String) member(grants, "identity"),
                (String) member((Map<?, ?>) member(grants, "video"), "room"),
                (String) member((Map<?, ?>) member(grants, "chat"), "service_sid"));
    }

    private static Object member(Map<?, ?> object, String name) {
        Object value = object.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return value;
    }
}
