package dev.grantor.internal.claims;

import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.GrantConflictException;
import dev.grantor.internal.text.ShownText;
import dev.grantor.internal.twilio.TwilioErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of one JSON object of a token, in the order in which they were added. Their values are copied when added. */
public final class TokenMembers {

    /** Nothing is added to these. */
    public static final TokenMembers NONE = claims();

    private static final int USUAL_GRANTS = 4;

    private final String parent;
    private final String duplicate;
    private final List<Member> members;

    /**
     * @param parent the path of the object
     * @param duplicate the message about a name that is taken, with {@code %s} for it
     */
    private TokenMembers(String parent, String duplicate, int usualCount) {
        this.parent = parent;
        this.duplicate = duplicate;
        this.members = new ArrayList<>(usualCount);
    }

    public static TokenMembers claims() {
        return new TokenMembers("", "The token has a claim \"%s\" already", 0);
    }

    public static TokenMembers grants(String container) {
        return new TokenMembers(container, "The token has a grant \"%s\" already", USUAL_GRANTS);
    }

    public <T> void addGrant(String key, ClaimCodec<T> type, @Nullable T grant) {
        requireNew(key);
        members.add(new Grant<>(key, type, GeneratedSupport.copyMember(parent, key, type, grant)));
    }

    public void addObject(String name, @Nullable Map<String, ?> object) {
        requireNew(name);
        members.add(new FreeForm(name, GeneratedSupport.copyFreeForm(path(name), object)));
    }

    /** Adds any value that JSON has. */
    public void addFreeForm(String name, @Nullable Object value) {
        requireNew(name);
        members.add(new FreeForm(name, GeneratedSupport.copyFreeFormValue(path(name), value)));
    }

    private String path(String name) {
        return parent.isEmpty() ? name : parent + '.' + name;
    }

    private void requireNew(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                throw new GrantConflictException(
                        ErrorCode.CONFLICT_DUPLICATE,
                        name,
                        duplicate.formatted(ShownText.ofName(name)),
                        TwilioErrors.of(ErrorCode.CONFLICT_DUPLICATE, path(name)));
            }
        }
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    void write(JsonWriter out) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            out.name(member.name());
            member.write(out);
        }
    }

    private sealed interface Member {

        String name();

        void write(JsonWriter out);
    }

    private record Grant<T>(String name, ClaimCodec<T> type, T value) implements Member {

        @Override
        public void write(JsonWriter out) {
            out.object(type, value);
        }
    }

    private record FreeForm(String name, @Nullable Object value) implements Member {

        @Override
        public void write(JsonWriter out) {
            out.freeForm(value);
        }
    }
}
