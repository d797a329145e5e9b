package dev.grantor.jackson;

import dev.grantor.GrantType;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;

/** A grant whose type is written by hand. */
record Badge(String label) {

    static final GrantType<Badge> TYPE = new Type();

    private static final class Type implements GrantType<Badge> {

        @Override
        public String key() {
            return "badge";
        }

        @Override
        public Class<Badge> javaType() {
            return Badge.class;
        }

        @Override
        public void write(JsonWriter out, Badge badge) {
            out.beginObject();
            out.name("label");
            out.value(badge.label());
            out.endObject();
        }

        @Override
        public Badge read(JsonReader in) {
            String label = "";
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                label = in.nextString();
            }
            if (label.isEmpty()) {
                throw new IllegalStateException("canary");
            }
            return new Badge(label);
        }
    }
}
