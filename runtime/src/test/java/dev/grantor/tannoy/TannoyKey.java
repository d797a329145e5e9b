package dev.grantor.tannoy;

import dev.grantor.HmacKey;
import dev.grantor.Secret;

/** The key of an invented vendor, which names its parts. */
public final class TannoyKey extends HmacKey {

    private final String sid;

    private TannoyKey(String accountSid, String sid, Secret secret) {
        super(HmacKey.hs256(secret).withClaim("iss", sid).withClaim("sub", accountSid), sid + '-');
        this.sid = sid;
    }

    public static TannoyKey of(String accountSid, String sid, String secret) {
        return new TannoyKey(accountSid, sid, Secret.text(secret));
    }

    public static TannoyKey of(String accountSid, String sid, byte[] secret) {
        return new TannoyKey(accountSid, sid, Secret.bytes(secret));
    }

    public static TannoyKey unchecked(String accountSid, String sid, String secret) {
        return new TannoyKey(accountSid, sid, Secret.unchecked(secret));
    }

    public String sid() {
        return sid;
    }
}
