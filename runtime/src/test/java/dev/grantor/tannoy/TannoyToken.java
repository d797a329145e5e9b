package dev.grantor.tannoy;

import dev.grantor.GrantSet;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Grants;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.OtherClaims;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The token of an invented vendor, which uses what can be declared. */
@Token(
        contentType = "tannoy-fpa;v=1",
        algorithms = Algorithm.HS256,
        keyId = KeyId.NEVER,
        maxTtl = "PT24H",
        errors = TannoyErrors.class)
public interface TannoyToken {

    @Claim("iss")
    @FromKey
    String keySid();

    @Claim("sub")
    @FromKey
    String accountSid();

    @Claim(within = "grants")
    @Waivable
    @NotBlank
    @Nullable
    String identity();

    @Header("twr")
    @Nullable
    String region();

    @Grants(within = "grants")
    GrantSet grants();

    @OtherClaims
    Map<String, @Nullable Object> otherClaims();
}
