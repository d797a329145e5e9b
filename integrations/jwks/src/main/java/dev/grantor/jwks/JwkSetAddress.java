package dev.grantor.jwks;

import dev.grantor.codec.GeneratedSupport;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses are fetched from, and what may be shown of them. */
final class JwkSetAddress {

    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    private JwkSetAddress() {}

    static URI checked(URI address) {
        GeneratedSupport.required("address", address);
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null) {
            throw refused("must be an absolute https address with a host");
        }
        boolean loopback = LOOPBACK.matcher(host).matches();
        if (!scheme.equals("https") && !(scheme.equals("http") && loopback)) {
            throw refused("must be https, or http of this machine (localhost, 127.0.0.1, [::1])");
        }
        if (address.getRawUserInfo() != null) {
            throw refused("must have no user info");
        }
        if (address.getRawFragment() != null) {
            throw refused("must have no fragment");
        }
        return address;
    }

    /** Without the query, which may hold a secret. */
    static String shown(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
    }

    private static InvalidParameterException refused(String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, "address", problem);
    }
}
