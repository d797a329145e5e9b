package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.Grant;
import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a codec throws when a claim is read is told as what it throws when the claim is set. */
class CodecFailureTest {

    /** A value that can be copied so many times. */
    static final class Fuse {

        private int copies;

        Fuse(int copies) {
            this.copies = copies;
        }

        Fuse copy() {
            if (copies == 0) {
                throw new IllegalStateException("canary");
            }
            copies--;
            return this;
        }
    }

    /** Copies fuses as they say. */
    static final class FuseCodec implements ClaimCodec<Fuse> {

        @Override
        public void write(JsonWriter out, Fuse value) {
            out.value("fuse");
        }

        @Override
        public Fuse read(JsonReader in) {
            in.nextString();
            return new Fuse(9);
        }

        @Override
        public Fuse copy(Fuse value) {
            return value.copy();
        }
    }

    @Grant("box")
    interface BoxGrant {

        @Claim(using = FuseCodec.class)
        Fuse fuse();
    }

    /** Its claim has a default that cannot be copied. */
    @Grant("spare")
    interface SpareGrant {

        @Claim(using = FuseCodec.class, include = Include.NON_DEFAULT)
        default Fuse spare() {
            return new Fuse(0);
        }
    }

    @Test
    void failureToCopyWhatIsReadNamesTheClaim() {
        BoxGrant box = CodecFailureTest_BoxGrants.builder().fuse(new Fuse(1)).build();

        assertTellsOf("box.fuse", box::fuse);
    }

    @Test
    void failureToCopyTheDefaultToCompareWithNamesTheClaim() {
        CodecFailureTest_SpareGrants.Builder spare =
                CodecFailureTest_SpareGrants.builder().spare(new Fuse(9));

        assertTellsOf("spare.spare", spare::build);
    }

    private static void assertTellsOf(String path, Executable call) {
        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, call);

        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal).hasMessageThat().contains("IllegalStateException");
        assertThat(refusal).hasMessageThat().doesNotContain("canary");
    }
}
