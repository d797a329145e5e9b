package dev.grantor.testsupport;

import dev.grantor.GrantType;
import dev.grantor.codec.Codecs;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import java.util.List;

/** A hand-written type whose values can be changed, and which therefore copies them. */
public final class RoomListType implements GrantType<List<String>> {

    @Override
    public String key() {
        return "rooms";
    }

    @Override
    @SuppressWarnings("unchecked") // there is no other class of a list of strings
    public Class<List<String>> javaType() {
        return (Class<List<String>>) (Class<?>) List.class;
    }

    @Override
    public void write(JsonWriter out, List<String> rooms) {
        out.beginObject();
        out.name("all");
        out.value(Codecs.ofList(Codecs.ofString()), rooms);
        out.endObject();
    }

    @Override
    public List<String> read(JsonReader in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> copy(List<String> rooms) {
        return List.copyOf(rooms);
    }
}
