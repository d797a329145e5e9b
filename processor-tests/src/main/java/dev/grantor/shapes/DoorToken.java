package dev.grantor.shapes;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.OtherClaims;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token with texts in its header and its payload that are not blank. */
@Token(algorithms = Algorithm.HS256)
public interface DoorToken {

    @Claim("aud")
    @NotBlank
    String audience();

    @Header("door")
    @NotBlank
    String door();

    @Header("floor")
    @NotBlank
    @Nullable
    String floor();

    @Header("wing")
    @NotBlank(emptyAsAbsent = true)
    Optional<String> wing();

    @Header("guest")
    @Waivable
    @Nullable
    String guest();

    @OtherClaims
    Map<String, @Nullable Object> others();
}
