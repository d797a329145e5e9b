package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;
import java.util.List;

/** Tableau's token of a connected app: the issuer is in the header, too, and it is valid for ten minutes at most. */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.REQUIRED, maxTtl = "PT10M")
public interface TableauToken {

    @Header("iss")
    @FromKey("iss")
    String headerIssuer();

    @Claim("iss")
    @FromKey
    String clientId();

    @Claim("aud")
    @Constant("tableau")
    String audience();

    @Claim("sub")
    String user();

    @Claim("scp")
    List<String> scopes();
}
