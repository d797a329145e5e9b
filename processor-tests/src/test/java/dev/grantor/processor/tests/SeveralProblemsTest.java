package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All mistakes in one grant are told in one compilation, each at its place: {@code /}{@code *ClaimVoid*}{@code /}
 * stands right before it, and {@code /}{@code *ecj:GrantSealed*}{@code /} where only that compiler shows it there.
 */
class SeveralProblemsTest {

    private static final Pattern MARKER = Pattern.compile("/\\*(?:(javac|ecj):)?([A-Z]\\w+)\\*/");

    @TempDir
    Path folder;

    static Stream<Arguments> grantsOnEveryCompiler() {
        return grants().flatMap(each -> Stream.of(JavaCompiler.values()).map(on -> Arguments.of(on, each)));
    }

    private static Stream<String> grants() {
        return Stream.of("""
                @Grant(/*GrantKeyEmpty*/"") sealed /*javac:GrantSealed*/interface /*ecj:GrantSealed*/Sealed permits Permitted {
                  @Claim Thread /*ClaimUnsupportedType*/a();
                  @Claim(/*ClaimNameEmpty*/"") String b();
                }
                non-sealed interface Permitted extends Sealed {}
                """, """
                class Outer {
                  private static class Middle {
                    @Grant(/*GrantKeyEmpty*/"")
                    private /*javac:GrantPrivate*//*javac:GrantInPrivate*/interface /*ecj:GrantPrivate*//*ecj:GrantInPrivate*/Hidden {
                      @Claim String[] /*ClaimArray*/rooms();
                      @Claim Size size();
                      int /*ClaimUnannotated*/uncounted();
                    }
                    enum Size { SMALL }
                  }
                }
                """, """
                @Grant(/*GrantKeyInvalid*/"room ") /*javac:GrantTypeParameters*/interface /*ecj:GrantTypeParameters*/Generic<T> {
                  @Claim T a();
                  @Claim List<T> b();
                  @Claim Map<T, String> c();
                  @Claim Thread /*ClaimUnsupportedType*/d();
                }
                """, """
                @Grant(/*GrantKeyEmpty*/"") /*javac:GrantExtendsGrant*/interface /*ecj:GrantExtendsGrant*/Derived extends Room {
                  @Claim void /*ClaimVoid*/size();
                }
                @Grant("room") interface Room { @Claim Thread /*ClaimUnsupportedType*/room(); }
                """, """
                class Outer {
                  @Grant("room") interface Hall { @Claim Thread /*ClaimUnsupportedType*/room(); }
                  /*GrantAndPart*/@Grant(/*GrantDuplicateKey*/"room") @GrantPart interface Room {
                    @Claim Optional<Optional<String>> /*ClaimNestedOptional*/a();
                    @Claim int /*ClaimBuilderClash*/build();
                  }
                }
                """, """
                @Grant(/*GrantKeyEmpty*/"") /*javac:GrantUndefinedType*/interface /*ecj:GrantUndefinedType*/Undefined extends Base {
                  @Claim Missing /*GrantUndefinedType*/a();
                  @Claim Thread /*ClaimUnsupportedType*/b();
                  @Claim List<Missing> c();
                }
                """, """
                @Grant(/*GrantKeyEmpty*/"") interface Undefined { @Claim List<Missing<String>> /*GrantUndefinedType*/a(); }
                """, """
                @Grant("raw") /*javac:GrantExtendsRaw*/interface /*ecj:GrantExtendsRaw*/Raw extends Base {
                  @Claim /*NotBlankMisplaced*/@NotBlank int seats();
                }
                interface Base<T> { @Claim T room(); @Claim List<String> rooms(); }
                """);
    }

    @ParameterizedTest
    @MethodSource("grantsOnEveryCompiler")
    void eachIsReportedOnceAtItsPlaceAndInTheOrderOfTheSource(JavaCompiler compiler, String declarations) {
        Source source = Source.of("Case", declarations);

        Compilation compilation = compiler.compile(folder, List.of(source), "-proc:only");

        assertWithMessage("%s", compilation.messages())
                .that(compilation.keysWithPlaces())
                .containsExactlyElementsIn(expected(source.text(), compiler))
                .inOrder();
        assertThat(compilation.generatedSources()).isEmpty();
    }

    private static List<String> expected(String text, JavaCompiler compiler) {
        String name = compiler.name().toLowerCase(Locale.ROOT);
        return MARKER.matcher(text)
                .results()
                .filter(marker -> marker.group(1) == null || marker.group(1).equals(name))
                .map(marker -> marker.group(2) + " " + place(text, marker.end()))
                .toList();
    }

    /** A line and a column, both from one, of what follows after all markers. */
    private static String place(String text, int end) {
        int start = end + (text.startsWith("/*", end) ? text.substring(end).indexOf("*/") + 2 : 0);
        String before = text.substring(0, start);
        return before.lines().count() + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    @ParameterizedTest
    @EnumSource
    void membersNeedNotBeInTheOrderOfTheirNames(JavaCompiler compiler) {
        Source source = Source.of("Case", """
                @Grant("room") interface RoomGrant {
                  @Claim("") String b();
                  @Claim Thread c();
                  @Claim void a();
                }
                """);

        assertThat(compiler.compile(folder, List.of(source), "-proc:only").keysWithPlaces())
                .containsExactly("ClaimNameEmpty 3:10", "ClaimUnsupportedType 4:17", "ClaimVoid 5:15")
                .inOrder();
    }
}
