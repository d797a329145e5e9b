package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.ProblemCase.of;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;

/** Mistakes in the types of claims, in enums and in codecs. */
public final class TypeProblemCases {

    private TypeProblemCases() {}

    public static final List<ProblemCase> CASES = List.of(
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "class", """
                    @Grant("room") interface RoomGrant { @Claim Thread /*!*/room(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "Object", """
                    @Grant("room") interface RoomGrant { @Claim List<Object> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "collection of another kind", """
                    @Grant("room") interface RoomGrant { @Claim Collection<String> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "date", """
                    @Grant("room") interface RoomGrant { @Claim Date /*!*/since(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "kind of number", """
                    @Grant("room") interface RoomGrant { @Claim Number /*!*/seats(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "list of another kind", """
                    @Grant("room") interface RoomGrant { @Claim ArrayList<String> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "record", """
                    @Grant("room") interface RoomGrant { @Claim Host /*!*/host(); }
                    record Host(String name) {}
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "interface", """
                    @Grant("room") interface RoomGrant { @Claim Host /*!*/host(); }
                    interface Host { String name(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "grant", """
                    @Grant("room") interface RoomGrant { @Claim HostGrant /*!*/host(); }
                    @Grant("host") interface HostGrant { @Claim String name(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "inherited", """
                    interface Base { @Claim("room") Thread room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Base {}
                    """),
            of(Problem.CLAIM_PRIVATE_TYPE, "enum", """
                    class Outer {
                      @Grant("room") interface RoomGrant { @Claim List<Size> /*!*/sizes(); }
                      private enum Size { SMALL }
                    }
                    """),
            of(Problem.CLAIM_PRIVATE_TYPE, "key of a map, nested", """
                    class Outer {
                      @Grant("room") interface RoomGrant { @Claim Map<Hidden.Size, String> /*!*/sizes(); }
                      private static class Hidden { enum Size { SMALL } }
                    }
                    """),
            of(Problem.CLAIM_RAW_TYPE, "list", """
                    @Grant("room") interface RoomGrant { @Claim List /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_RAW_TYPE, "map in a list", """
                    @Grant("room") interface RoomGrant { @Claim List<Map> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_RAW_TYPE, "Optional", """
                    @Grant("room") interface RoomGrant { @Claim Optional /*!*/room(); }
                    """),
            of(Problem.CLAIM_WILDCARD, "with a bound", """
                    @Grant("room") interface RoomGrant { @Claim List<? extends String> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_WILDCARD, "of any object", """
                    @Grant("room") interface RoomGrant { @Claim Map<String, ? extends Object> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "date without a time zone", """
                    @Grant("room") interface RoomGrant { @Claim LocalDate /*!*/since(); }
                    """),
            of(Problem.CLAIM_WILDCARD, "without a bound", """
                    @Grant("room") interface RoomGrant { @Claim Map<String, ?> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_MAP_KEY, "wildcard", """
                    @Grant("room") interface RoomGrant { @Claim Map<? extends String, String> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_MAP_KEY, "Integer", """
                    @Grant("room") interface RoomGrant { @Claim Map<Integer, String> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_ARRAY, "of objects", """
                    @Grant("room") interface RoomGrant { @Claim String[] /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_ARRAY, "of primitives in an Optional", """
                    @Grant("room") interface RoomGrant { @Claim Optional<byte[]> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_ARRAY, "of arrays", """
                    @Grant("room") interface RoomGrant { @Claim int[][] /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_NULLABLE_PRIMITIVE, "boolean", """
                    @Grant("room") interface RoomGrant { @Claim @Nullable boolean /*!*/open(); }
                    """),
            of(Problem.CLAIM_NULLABLE_PRIMITIVE, "int", """
                    @Grant("room") interface RoomGrant { @Claim @Nullable int /*!*/seats(); }
                    """),
            of(Problem.CLAIM_NULLABLE_OPTIONAL, "Optional", """
                    @Grant("room") interface RoomGrant { @Claim @Nullable Optional<String> /*!*/room(); }
                    """),
            of(Problem.CLAIM_NULLABLE_OPTIONAL, "Optional of what is @Nullable", """
                    @Grant("room") interface RoomGrant { @Claim Optional<@Nullable String> /*!*/room(); }
                    """),
            of(Problem.CLAIM_NULLABLE_OPTIONAL, "OptionalInt", """
                    @Grant("room") interface RoomGrant { @Claim @Nullable OptionalInt /*!*/seats(); }
                    """),
            of(Problem.CLAIM_NESTED_OPTIONAL, "in an Optional", """
                    @Grant("room") interface RoomGrant { @Claim Optional<Optional<String>> /*!*/room(); }
                    """),
            of(Problem.CLAIM_NESTED_OPTIONAL, "in a list", """
                    @Grant("room") interface RoomGrant { @Claim List<OptionalLong> /*!*/room(); }
                    """),
            of(Problem.CLAIM_NULLABLE_ELEMENT, "of a list", """
                    @Grant("room") interface RoomGrant { @Claim List<@Nullable String> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_NULLABLE_ELEMENT, "of a map in a map", """
                    @Grant("room") interface RoomGrant { @Claim Map<String, Map<String, @Nullable Integer>> /*!*/rooms(); }
                    """),
            of(Problem.CLAIM_DEFAULT_ON_NULLABLE, "@Nullable", """
                    @Grant("room") interface RoomGrant { @Claim default @Nullable String /*!*/room() { return null; } }
                    """),
            of(Problem.CLAIM_DEFAULT_ON_NULLABLE, "Optional", """
                    @Grant("room") interface RoomGrant {
                      @Claim default Optional<String> /*!*/room() { return Optional.of(""); }
                    }
                    """),
            of(Problem.ENUM_DUPLICATE_WIRE, "@WireName says the name of another constant", """
                    @Grant("room") interface RoomGrant { @Claim Size /*!*/size(); }
                    enum Size { low, @WireName("low") LOW }
                    """),
            of(Problem.ENUM_DUPLICATE_WIRE, "key of a map", """
                    @Grant("room") interface RoomGrant { @Claim Map<Size, String> /*!*/size(); }
                    enum Size { @WireName("x") B, @WireName("x") A }
                    """),
            of(Problem.ENUM_EMPTY, "no constants", """
                    @Grant("room") interface RoomGrant { @Claim Size /*!*/size(); }
                    enum Size {}
                    """),
            of(Problem.WIRE_NAME_INVALID, "empty", """
                    @Grant("room") interface RoomGrant { @Claim Size size(); }
                    enum Size { /*ecj:nowhere*/@WireName(/*javac*/"") LOW }
                    """),
            of(Problem.WIRE_NAME_INVALID, "in an enum that two claims have", """
                    @Grant("room") interface RoomGrant { @Claim Size size(); @Claim List<Size> sizes(); }
                    enum Size { /*ecj:nowhere*/@WireName(/*javac*/"") LOW }
                    """),
            of(Problem.WIRE_NAME_INVALID, "control character", """
                    @Grant("room") interface RoomGrant { @Claim List<Size> size(); }
                    enum Size { /*ecj:nowhere*/@WireName(/*javac*/"a\\u0085b") LOW }
                    """),
            of(Problem.CODEC_BAD, "abstract", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = ThreadCodec/*javac*/.class) Thread room(); }
                    interface ThreadCodec extends ClaimCodec<Thread> {}
                    """),
            of(Problem.CODEC_BAD, "no codec", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = String/*javac*/.class) Thread room(); }
                    """),
            of(Problem.CODEC_BAD, "for another type", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = TextCodec/*javac*/.class) Thread room(); }
                    class TextCodec implements ClaimCodec<String> {
                      public void write(JsonWriter out, String value) { out.value(value); }
                      public String read(JsonReader in) { return in.nextString(); }
                    }
                    """),
            of(Problem.CODEC_BAD, "private", """
                    class Outer {
                      @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = TextCodec/*javac*/.class) Text room(); }
                      static class Text {}
                      private static class TextCodec extends DatabindCodec<Text> { public TextCodec() { super(Text.class); } }
                    }
                    """),
            of(Problem.CODEC_BAD, "void", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = void/*javac*/.class) Thread room(); }
                    """),
            of(Problem.CODEC_BAD, "inner class", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = Outer.TextCodec/*javac*/.class) Text room(); }
                    class Text {}
                    class Outer {
                      public class TextCodec extends DatabindCodec<Text> { public TextCodec() { super(Text.class); } }
                    }
                    """),
            of(Problem.CODEC_BAD, "no public constructor", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = Outer.TextCodec/*javac*/.class) Text room(); }
                    class Text {}
                    class Outer {
                      public static class TextCodec extends DatabindCodec<Text> { private TextCodec() { super(Text.class); } }
                    }
                    """),
            of(Problem.CODEC_BAD, "generic one for a generic type", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = DatabindCodec/*javac*/.class) Iterable<String> room(); }
                    """),
            of(Problem.CODEC_BAD, "constructor with a checked exception", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = TextCodec/*javac*/.class) Text room(); }
                    class Text {}
                    class TextCodec extends DatabindCodec<Text> {
                      TextCodec() throws IllegalStateException, java.io.IOException { super(Text.class); }
                    }
                    """),
            of(Problem.CODEC_BAD, "generic one with a bound", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = NumberCodec/*javac*/.class) Thread room(); }
                    class NumberCodec<T extends Number & Comparable<T>> extends DatabindCodec<T> {
                      NumberCodec(Class<T> type) { super(type); }
                    }
                    """),
            of(Problem.CODEC_BAD, "generic one whose constructor takes the class of another type", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = AnyCodec/*javac*/.class) Thread room(); }
                    class AnyCodec<A, T> extends DatabindCodec<T> {
                      @SuppressWarnings("unchecked") AnyCodec(Class<? extends Number> type) { super((Class<T>) (Class<?>) type); }
                    }
                    """),
            of(Problem.CODEC_BAD, "for a primitive's box", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = String/*javac*/.class) int room(); }
                    """),
            of(Problem.CODEC_BAD, "enum", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = TextCodec/*javac*/.class) Thread room(); }
                    enum TextCodec implements ClaimCodec<Thread> {
                      INSTANCE;
                      public void write(JsonWriter out, Thread value) {}
                      public Thread read(JsonReader in) { return null; }
                    }
                    """),
            of(Problem.CODEC_BAD, "raw", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = TextCodec/*javac*/.class) Thread room(); }
                    @SuppressWarnings({"rawtypes", "unchecked"}) class TextCodec implements ClaimCodec {
                      public void write(JsonWriter out, Object value) {}
                      public Object read(JsonReader in) { return null; }
                    }
                    """),
            of(Problem.CODEC_BAD, "abstract class", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = TextCodec/*javac*/.class) Thread room(); }
                    abstract class TextCodec implements ClaimCodec<Thread> {}
                    """),
            of(Problem.CODEC_BAD, "for another array", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = BytesCodec/*javac*/.class) int[] room(); }
                    class BytesCodec implements ClaimCodec<byte[]> {
                      public void write(JsonWriter out, byte[] value) {}
                      public byte[] read(JsonReader in) { return null; }
                    }
                    """),
            of(Problem.CODEC_BAD, "generic one for an array of a generic type", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/using = DatabindCodec/*javac*/.class) List<String>[] room(); }
                    """),
            of(Problem.CLAIM_NULLABLE_COMPONENT, "array with a codec", """
                    @Grant("room") interface RoomGrant {
                      @Claim(using = DatabindCodec.class) @Nullable String[] /*!*/room();
                    }
                    """),
            of(Problem.CLAIM_PRIVATE_TYPE, "component of an array with a codec", """
                    class Outer {
                      private static class Text {}
                      @Grant("room") interface RoomGrant { @Claim(using = DatabindCodec.class) Text[] /*!*/room(); }
                    }
                    """),
            of(Problem.CLAIM_NESTED_OPTIONAL, "OptionalInt with a codec", """
                    @Grant("room") interface RoomGrant { @Claim(using = DatabindCodec.class) OptionalInt /*!*/room(); }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "whole object", """
                    @Grant("room") interface RoomGrant { @GrantValue Thread /*!*/all(); }
                    """));
}
