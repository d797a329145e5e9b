package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.KotlinCompiler;
import dev.grantor.processor.tests.compilers.KspCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A property of Kotlin's has its name, whatever other accessors a grant has. */
class KotlinPropertyNamesTest {

    private static final Source GRANTS = Source.ofKotlin("Room", """
            interface Named { @get:Claim val shortName: String }
            @Grant("room") interface RoomGrant : Named {
                @get:Claim val roomId: String
                @get:Claim val isOpen: Boolean
                @Claim fun seats(): Int
                @Claim fun maxSeats(): Int?
            }
            @Grant("hall") interface HallGrant : Named {
                @get:Claim val hallId: String
                @Claim fun getSeats(): Int
            }
            """);

    @TempDir
    Path folder;

    @Test
    void functionsLeavePropertiesWhatTheyAre() throws IOException {
        Source use = Source.ofKotlin("Use", """
                import room.*
                fun room() = RoomGrants.builder().apply { roomId = "R"; shortName = "s"; isOpen = true; seats(4) }.roomId
                fun hall() = HallGrants.builder().apply { hallId = "H"; shortName = "s"; seats = 4 }.seats
                """);

        assertThat(KotlinCompiler.build(folder, List.of(GRANTS, use))).isEmpty();

        assertThat(Files.readString(folder.resolve("generated/room/RoomGrants.java"))
                        .lines()
                        .filter(line -> line.contains("JsonName.of("))
                        .map(line -> line.replaceAll(".*\\(\"|\"\\);", "")))
                .containsExactly("max_seats", "open", "room_id", "seats", "short_name");
    }

    @Test
    void kspSaysTheSame() {
        KotlinCompiler.kapt(folder, List.of(GRANTS));

        KspCompiler.Run run = KspCompiler.run(folder, List.of(GRANTS));

        assertThat(run.messages()).isEmpty();
        assertThat(run.sources()).isEqualTo(KspCompiler.sources(folder.resolve("generated")));
    }

    /** Of what is no property, prefixes are taken off where all of it has one. */
    @Test
    void getterOfJavaBesideAFunctionKeepsItsPrefix() {
        Source named = new Source("room/JavaNamed.java", """
                package room;
                public interface JavaNamed { @dev.grantor.annotation.Claim String getName(); }
                """);
        Source grant = Source.ofKotlin("Room", """
                @Grant("room") interface RoomGrant : JavaNamed { @get:Claim val roomId: String; @Claim fun seats(): Int }
                """);

        assertThat(KotlinCompiler.buildMixed(folder, List.of(grant), List.of(named)).stream()
                        .filter(message ->
                                message.contains("[ClaimPrefixKept] JavaNamed.getName() is named \"get_name\"")))
                .hasSize(1);
    }
}
