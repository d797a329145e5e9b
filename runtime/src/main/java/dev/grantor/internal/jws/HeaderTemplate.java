package dev.grantor.internal.jws;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.JsonName;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.TokenTooLargeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JOSE headers (RFC 7515 §4) of one key's tokens of one type. Immutable. */
public final class HeaderTemplate {

    private static final int MAX_BYTES = 4096;

    private final TokenPolicy policy;
    private final Algorithm algorithm;
    private final @Nullable String keyId;
    private final Function<String, @Nullable String> attributes;

    /** The header of tokens in which no further parameter is set, in base64url. */
    private final byte[] plain;

    private final List<String> setParameters;

    /** @param attributes what the key says of itself, by name */
    public HeaderTemplate(
            TokenPolicy policy,
            Algorithm algorithm,
            @Nullable String keyId,
            Function<String, @Nullable String> attributes) {
        this.policy = policy;
        this.algorithm = algorithm;
        this.keyId = policy.keyId() == KeyId.NEVER ? null : keyId;
        this.attributes = attributes;
        this.plain = Base64Url.encode(json(Map.of()));
        this.setParameters = policy.headers().keySet().stream()
                .filter(name -> policy.headers().get(name) instanceof ClaimSource.Set)
                .toList();
    }

    /** The header of tokens in which no parameter is set, in base64url; not to be changed. */
    public byte[] plain() {
        return plain;
    }

    /** The parameters that a token sets. */
    public List<String> setParameters() {
        return setParameters;
    }

    /** The header of a token in which these parameters are set, in base64url. */
    public byte[] with(Map<String, String> parameters) {
        return Base64Url.encode(json(parameters));
    }

    private byte[] json(Map<String, String> parameters) {
        JsonWriter out = JsonWriter.create(MAX_BYTES);
        try {
            out.beginObject();
            member(out, "alg", algorithm.headerName());
            member(out, "typ", policy.type());
            member(out, "cty", policy.contentType().isEmpty() ? null : policy.contentType());
            member(out, "kid", keyId);
            policy.headers().forEach((name, source) -> member(out, name, value(name, source, parameters)));
            out.endObject();
            return out.toByteArray();
        } catch (TokenTooLargeException e) {
            throw new TokenTooLargeException(
                    MAX_BYTES, "The header would be longer than %s bytes".formatted(MAX_BYTES));
        }
    }

    private @Nullable String value(String name, ClaimSource source, Map<String, String> parameters) {
        if (source instanceof ClaimSource.Text constant) {
            return constant.value();
        }
        return source instanceof ClaimSource.FromKey key ? attributes.apply(key.attribute()) : parameters.get(name);
    }

    private static void member(JsonWriter out, String name, @Nullable String value) {
        if (value != null) {
            out.name(JsonName.of(name));
            out.value(value);
        }
    }
}
