package dev.grantor.testsupport;

import dev.grantor.GrantType;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

/** A grant whose type and builder are written by hand. */
public record RoomGrant(String room) {

    public static final GrantType<RoomGrant> TYPE = new Type("room");

    public static GrantType<RoomGrant> typeOfKey(@Nullable String key) {
        return new Type(key);
    }

    private record Type(@Nullable String name) implements GrantType<RoomGrant> {

        @Override
        @SuppressWarnings("NullAway") // some tests want a key that is null
        public String key() {
            return name;
        }

        @Override
        public Class<RoomGrant> javaType() {
            return RoomGrant.class;
        }

        @Override
        public void write(JsonWriter out, RoomGrant grant) {
            out.beginObject();
            out.name("room");
            out.value(grant.room());
            out.endObject();
        }

        @Override
        public RoomGrant read(JsonReader in) {
            String room = "";
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals("room")) {
                    room = in.nextString();
                } else {
                    in.skipUnknown(name, "room");
                }
            }
            return new RoomGrant(room);
        }
    }
}
