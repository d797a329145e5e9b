package dev.grantor.examples.vendors.ivs;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/**
 * What a client keeps one connection to a region with, while it moves from stage to stage: it needs an
 * {@link IvsStageToken} for each of them all the same. It is signed with the same key, and lives for four weeks at
 * most. These are the claims that were known when this was written: compare with the page of IVS.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.ES384, pem).withId(publicKeyArn);
 * String jwt = IvsConnectionTokens.builder(key).accountId("123456789012").region("us-east-1").build().toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.ES384, keyId = KeyId.REQUIRED, ttl = "PT12H", maxTtl = "P28D", jti = Presence.IF_SET)
public interface IvsConnectionToken {

    /** The account: 12 digits, as text. */
    @Claim
    String accountId();

    @Claim
    @NotBlank
    String region();

    /** An account's id may begin with zeros, which it loses as a number. */
    @Check
    default void accountIdHasTwelveDigits() {
        if (!accountId().matches("[0-9]{12}")) {
            throw new IllegalArgumentException("account_id must have 12 digits");
        }
    }
}
