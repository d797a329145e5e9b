package dev.grantor;

import dev.grantor.codec.JsonMembers;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What the tokens of one key have in common, prepared once. Immutable. */
final class TokenTemplate {

    private final HmacSha256 hmac;
    private final JsonMembers origin;
    private final TokenIds ids;
    private final TokenStart start;

    private TokenTemplate(ApiKey key, TokenLayout layout) {
        this.hmac = key.hmac();
        this.origin = JsonMembers.of(layout.keyClaim(), key.sid()).and(layout.accountClaim(), key.accountSid());
        this.ids = TokenIds.of(key.sid());
        this.start = TokenStart.ofBoth(
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

    /** The start of a token; one with an id of another form has another. */
    TokenStart start(@Nullable String region, ByteBuffer payload) {
        return region == null && start.fits(payload) ? start : TokenStart.of(TokenHeader.encoded(region), hmac);
    }

    /** Whether {@code signature} is that of the first {@code length} bytes of {@code token}. */
    boolean verify(byte[] token, int length, byte[] signature) {
        return start.fits(token) ? start.verify(token, length, signature) : hmac.verify(token, 0, length, signature);
    }
}
