package dev.grantor;

import dev.grantor.codec.JsonMembers;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What the tokens of one key have in common, prepared once. Immutable. */
final class TokenTemplate {

    private final Signer signer;
    private final JsonMembers origin;
    private final TokenIds ids;
    private final TokenStart startHere;
    private final TokenStart startAnywhere;

    private TokenTemplate(ApiKey key, TokenLayout layout) {
        this.signer = key.signer();
        this.origin = JsonMembers.of(layout.keyClaim(), key.sid()).and(layout.accountClaim(), key.accountSid());
        this.ids = TokenIds.of(key.sid());
        this.startHere = start(layout, ids.next(), ids.next());
        this.startAnywhere = start(layout, ids.next(), ids.ofAnotherProcess());
    }

    private TokenStart start(TokenLayout layout, String oneId, String otherId) {
        return TokenStart.ofBoth(
                TokenHeader.encoded(null),
                TokenPayload.example(layout, origin, oneId),
                TokenPayload.example(layout, origin, otherId),
                signer);
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

    /** The start of a token; an id that was not made here has another. */
    TokenStart start(@Nullable String region, ByteBuffer payload) {
        return region == null && startHere.fits(payload)
                ? startHere
                : TokenStart.of(TokenHeader.encoded(region), signer);
    }

    /** Whether {@code signature} is that of the first {@code length} bytes of {@code token}. */
    boolean verify(byte[] token, int length, byte[] signature) {
        return startAnywhere.fits(token)
                ? startAnywhere.verify(token, length, signature)
                : signer.verify(token, 0, length, signature);
    }
}
