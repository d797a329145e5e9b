package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.GeneratedIdentifiers;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever names an interface and its parents have, for whatever they have, the code that is generated does what it
 * does with others. A name that hides another need not be an error of the compiler's, so the code is run.
 */
class NamesOfTheInterfaceTest {

    /** A place for names: a declaration with each, and whether it stands in the parent. */
    private record Position(String name, String declaration, boolean inParent, boolean classesOnly) {

        private String declarations() throws IOException {
            Set<String> names = classesOnly ? GeneratedIdentifiers.classes() : GeneratedIdentifiers.all();
            return names.stream().map(declaration::formatted).collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Position> POSITIONS = List.of(
            new Position("constant", "java.lang.String %s = \"constant\";", false, false),
            new Position("constant of the parent", "java.lang.String %s = \"constant\";", true, false),
            new Position("method", "default int %s() { return 0; }", false, false),
            new Position("method of the parent", "default int %s() { return 0; }", true, false),
            new Position("overload", "default int %s(int i) { return i; }", false, false),
            new Position("static method", "static int %s() { return 0; }", false, false),
            new Position("private method", "private int %s(int i) { return i; }", false, false),
            new Position("type", "enum %s { LOCAL }", false, true),
            new Position("type of the parent", "enum %s { LOCAL }", true, true));

    /** The accessors' own names are none that generated code has. */
    private static final String GRANT = """
            package shop;
            import static dev.grantor.annotation.Claim.Include.NON_DEFAULT;
            @dev.grantor.annotation.Grant("doc")
            public interface DocGrant extends Parent {
              @dev.grantor.annotation.Claim("id") java.lang.String getDocId();
              @dev.grantor.annotation.Claim("text")
              default java.lang.String getDocText() { return Help.text(getDocId()); }
              @dev.grantor.annotation.Claim(value = "copies", include = NON_DEFAULT)
              default int getDocCopies() { return Help.copies(); }
              @dev.grantor.annotation.Claim("size") @org.jspecify.annotations.Nullable Size getDocSize();
              @dev.grantor.annotation.Claim("maybe") java.util.Optional<java.time.Duration> getDocMaybe();
              @dev.grantor.annotation.Claim("free") java.util.Map<java.lang.String, java.lang.Object> getDocFree();
              @dev.grantor.annotation.Claim(value = "money", using = MoneyCodec.class) Money getDocMoney();
              @dev.grantor.annotation.Claim(value = "bytes", using = BytesCodec.class) byte[] getDocBytes();
              @dev.grantor.annotation.Claim("part") @org.jspecify.annotations.Nullable Bit getDocPart();
              @dev.grantor.annotation.Claim("tag") java.util.List<other.Claims.Tag> getDocTags();
              @dev.grantor.annotation.Check default void docCheck() { Help.check(getDocText()); }
              %s
            }
            """;

    private static final List<Source> SURROUNDINGS = List.of(
            Source.of("Size", "public enum Size { @WireName(\"s\") SMALL }"),
            Source.of("Bit", "@GrantPart public interface Bit { @Claim boolean on(); }"),
            Source.of("Money", "public record Money(long cents) {}"),
            Source.of("MoneyCodec", """
                    public record MoneyCodec() implements ClaimCodec<Money> {
                      @Override public void write(JsonWriter out, Money value) { out.value(value.cents()); }
                      @Override public Money read(JsonReader in) { return new Money(in.nextLong()); }
                    }
                    """),
            Source.of("BytesCodec", """
                    public class BytesCodec implements ClaimCodec<byte[]> {
                      @Override public void write(JsonWriter out, byte[] value) { out.value(new String(value)); }
                      @Override public byte[] read(JsonReader in) { return in.nextString().getBytes(); }
                      @Override public byte[] copy(byte[] value) { return value.clone(); }
                    }
                    """),
            new Source("other/Claims.java", "package other; public class Claims { public enum Tag { T } }"),
            Source.of("Help", """
                    public class Help {
                      static String text(String id) { return "doc " + id; }
                      static int copies() { return 1; }
                      static void check(String text) { if (!text.equals("doc 42")) throw new IllegalStateException(text); }
                      public static String json() {
                        DocGrants.Builder builder = DocGrants.builder().docId("42").docSize(Size.SMALL)
                            .docMaybe(Duration.ofMinutes(1)).docFree(Map.of("a", 1)).docMoney(new Money(5))
                            .docBytes("x".getBytes()).docPart(Bits.builder().on(true).build())
                            .docTags(List.of(other.Claims.Tag.T));
                        builder.setDocText(builder.getDocText());
                        String json = DocGrants.TYPE.toJson(builder.build());
                        DocGrant read = DocGrants.TYPE.fromJson(json);
                        return json + read.equals(builder.build()) + (read.hashCode() == builder.build().hashCode()) + read;
                      }
                    }
                    """));

    private static final String EXPECTED = "{\"bytes\":\"x\",\"free\":{\"a\":1},\"id\":\"42\",\"maybe\":60,\"money\":5,"
            + "\"part\":{\"on\":true},\"size\":\"s\",\"tag\":[\"T\"],\"text\":\"doc 42\"}truetrue"
            + "DocGrant[claims are not shown]";

    @TempDir
    Path folder;

    static Stream<Arguments> positionsOnEveryCompiler() {
        return POSITIONS.stream()
                .flatMap(each -> Stream.of(JavaCompiler.values()).map(on -> Arguments.of(each, on)));
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("positionsOnEveryCompiler")
    void generatedCodeIsRightWhateverTheNames(Position position, JavaCompiler compiler) throws Exception {
        String parent =
                "package shop; interface Parent { %s }".formatted(position.inParent() ? position.declarations() : "");
        String grant = GRANT.formatted(position.inParent() ? "" : position.declarations());
        List<Source> sources = Stream.concat(
                        SURROUNDINGS.stream(),
                        Stream.of(new Source("shop/Parent.java", parent), new Source("shop/DocGrant.java", grant)))
                .toList();

        Compilation compilation = compiler.compile(folder, sources);

        assertThat(compilation.errors()).isEmpty();
        assertThat(run(compilation.classes())).isEqualTo(EXPECTED);
    }

    private static Object run(Path classes) throws Exception {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, NamesOfTheInterfaceTest.class.getClassLoader())) {
            return loader.loadClass("shop.Help").getMethod("json").invoke(null);
        }
    }
}
