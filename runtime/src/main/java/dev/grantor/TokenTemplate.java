package dev.grantor;

import dev.grantor.codec.JsonMembers;
import dev.grantor.internal.claims.TokenPayload;
import dev.grantor.internal.id.TokenIds;
import dev.grantor.internal.jws.TokenHeader;
import dev.grantor.internal.twilio.TokenLayout;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What the tokens of one key have in common, prepared once. Immutable. */
final class TokenTemplate {

    private final HmacSha256 hmac;
    private final JsonMembers origin;
    private final TokenIds ids;
    private final SignedPrefix prefix;

    private TokenTemplate(ApiKey key, TokenLayout layout) {
        this.hmac = key.hmac();
        this.origin = JsonMembers.of(layout.keyClaim(), key.sid()).and(layout.accountClaim(), key.accountSid());
        this.ids = TokenIds.of(key.sid());
        this.prefix = SignedPrefix.ofBoth(
                TokenHeader.encoded(null),
                TokenPayload.example(layout, origin, ids.prefix()),
                TokenPayload.example(layout, origin, ids.prefix() + '0'),
                hmac);
    }

    static TokenTemplate of(ApiKey key) {
        return new TokenTemplate(key, TokenLayout.TWILIO);
    }

    /** The claims that say which key and which account a token is of. */
    JsonMembers origin() {
        return origin;
    }

    /** A new id for a token. */
    String newId() {
        return ids.next();
    }

    /** Returns the prepared prefix if the payload begins with it, otherwise an empty one. */
    SignedPrefix mintPrefix(@Nullable String region, ByteBuffer payload) {
        return region == null && prefix.fits(payload) ? prefix : SignedPrefix.of(TokenHeader.encoded(region), hmac);
    }

    /** Whether {@code signature} is that of the first {@code length} bytes of {@code token}. */
    boolean verify(byte[] token, int length, byte[] signature) {
        return prefix.fits(token) ? prefix.verify(token, length, signature) : hmac.verify(token, 0, length, signature);
    }
}
