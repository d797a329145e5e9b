package dev.grantor.architecture;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every token knows no vendor, in code, texts and comments: a vendor's token is declared like any other.
 */
class VendorNamesTest {

    /** Short names count as words only. Stream's, Daily's and the like are words of English, too, and are not here. */
    private static final Pattern VENDOR = Pattern.compile(
            "(?i:algolia|amazon|auth0|centrifugo|ckeditor|cloudflare|daily\\.co|docker|firebase|getstream|github|gitlab"
                    + "|google|hasura|jitsi|keycloak|kubernetes|liveblocks|livekit|mercure|metabase|microsoft|opentok"
                    + "|plivo|postgrest|pubnub|pusher|sendbird|signalwire|snowflake|supabase|tableau|talkjs|twilio"
                    + "|videosdk|vonage)"
                    + "|(?<![A-Za-z])(?i:8x8|ably|agora|apns|apple|aws|azure|ivs|jaas|mux|zoom)(?![a-z])");

    @TempDir
    Path folder;

    private static List<String> vendorsIn(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                VENDOR.matcher(Files.readString(file)).results().forEach(each -> found.add(file + ": " + each.group()));
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOTATIONS", "RUNTIME"})
    void artifactThatIsForAllTokensNamesNoVendor(Artifact artifact) throws IOException {
        assertThat(vendorsIn(artifact.folder().resolve("src/main"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** As Twilio has it. */ class Planted {}",
                "class Planted { String key = System.getenv(\"LIVEKIT_API_KEY\"); }",
                "class Planted { dev.grantor.livekit.LiveKitToken field; }",
                "class Planted { String claim = \"https://hasura.io/jwt/claims\"; }",
                "class Planted { String claim = \"x-ably-capability\"; }",
                "class ZoomPlanted {}",
                "class Planted { boolean isMercure; }",
            })
    void vendorIsCaught(String source) throws IOException {
        Files.writeString(folder.resolve("Planted.java"), source);

        assertThat(vendorsIn(folder)).isNotEmpty();
    }

    @Test
    void wordsThatOnlySoundLikeAVendorAreNone() throws IOException {
        Files.writeString(folder.resolve("Planted.java"), """
                /** Probably a stream of daily rooms, zoomed, as a superset; reasonably. */
                class Planted { java.util.stream.Stream<String> stream; String room = "daily"; }
                """);

        assertThat(vendorsIn(folder)).isEmpty();
    }

    /** Whoever publishes another vendor's token adds its name. */
    @Test
    void publishedVendorsAreKnown() {
        List<String> vendors = Stream.of(Artifact.values())
                .map(Artifact::folder)
                .filter(each -> each.getParent().endsWith("vendors"))
                .map(each -> each.getFileName().toString())
                .toList();

        assertThat(vendors).containsAtLeast("livekit", "twilio");
        assertThat(vendors.stream().filter(each -> !VENDOR.matcher(each).matches()))
                .isEmpty();
    }
}
