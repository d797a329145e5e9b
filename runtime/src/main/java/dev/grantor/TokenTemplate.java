package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Presence;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.JsonMembers;
import dev.grantor.codec.JsonName;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.internal.claims.TokenPayload;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.id.TokenIds;
import dev.grantor.internal.jws.HeaderRules;
import dev.grantor.internal.jws.HeaderTemplate;
import dev.grantor.internal.parameter.Parameters;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the tokens of one key and one type have in common, prepared once. Immutable. */
final class TokenTemplate {

    /** The writer's own limit: claims of a key have none. */
    private static final int ANY_LENGTH = 1 << 30;

    private final TokenType<?> type;
    private final TokenPolicy policy;
    private final KeyAttributes attributes;
    private final JsonMembers origin;
    private final TokenIds ids;
    private final HeaderTemplate header;
    private final SignatureFunction function;
    private final SignedPrefix prefix;

    TokenTemplate(
            TokenType<?> type,
            TokenPolicy policy,
            Algorithm algorithm,
            KeyAttributes attributes,
            SignatureFunction function) {
        this.type = type;
        this.policy = policy;
        this.attributes = attributes;
        this.origin = origin(policy, attributes);
        this.ids = TokenIds.startingWith(attributes.idPrefix());
        this.header = new HeaderTemplate(policy, algorithm, attributes.id(), attributes::find);
        this.function = function;
        this.prefix = SignedPrefix.ofBoth(
                header.plain(), example(ids.prefix(), 0), example(ids.prefix() + '0', 1_000_000_000), function);
    }

    private static JsonMembers origin(TokenPolicy policy, KeyAttributes attributes) {
        JsonMembers members = JsonMembers.NONE;
        for (Map.Entry<String, ClaimSource> claim : policy.claims().entrySet()) {
            JsonName name = JsonName.of(claim.getKey());
            if (claim.getValue() instanceof ClaimSource.Constant constant) {
                members = constant.addTo(members, name);
            } else if (claim.getValue() instanceof ClaimSource.FromKey fromKey) {
                members = members.and(name, Objects.requireNonNull(attributes.find(fromKey.attribute())));
            }
        }
        return members;
    }

    /** A payload with nothing in it but what every token has. */
    private byte[] example(String id, long time) {
        JsonWriter out = JsonWriter.create(ANY_LENGTH);
        boolean hasId = policy.id() == Presence.ALWAYS;
        new TokenPayload<>(
                        policy, origin, hasId ? id : null, new TokenTimes(time, null, time), (members, none) -> {}, "")
                .write(out);
        return out.toByteArray();
    }

    TokenType<?> type() {
        return type;
    }

    TokenPolicy policy() {
        return policy;
    }

    @Nullable
    String fromKey(String attribute) {
        return attributes.find(attribute);
    }

    /** A new id for a token; null if tokens of this type have none unless it is set. */
    @Nullable
    String newId() {
        return policy.id() == Presence.ALWAYS ? ids.next() : null;
    }

    /** Writes and signs a token of at most {@code maxLength} characters. */
    <T> String sign(TokenType<T> own, T claims, @Nullable String id, TokenTimes times, int maxLength) {
        byte[] encodedHeader = header(own, claims);
        JsonWriter out = JsonWriter.create(SignedPrefix.maxPayload(encodedHeader, function.leastBytes(), maxLength));
        ByteBuffer payload;
        try {
            new TokenPayload<>(policy, origin, id, times, own, claims).write(out);
            payload = out.toByteBuffer();
        } catch (TokenTooLargeException e) {
            throw tooLarge(maxLength);
        }
        SignedPrefix fitting = encodedHeader == header.plain() && prefix.fits(payload)
                ? prefix
                : SignedPrefix.of(encodedHeader, function);
        String token = fitting.sign(payload);
        if (token.length() > maxLength) {
            throw tooLarge(maxLength);
        }
        return token;
    }

    private static TokenTooLargeException tooLarge(int maxLength) {
        return new TokenTooLargeException(
                maxLength, "The token would be longer than the limit of %s characters".formatted(maxLength));
    }

    /** The header; {@link HeaderTemplate#plain} if the token sets no parameter. */
    private <T> byte[] header(TokenType<T> own, T claims) {
        Map<String, String> set = Map.of();
        for (int i = 0; i < header.setParameters().size(); i++) {
            String name = header.setParameters().get(i);
            String value = headerParameter(own, name, claims);
            if (value != null) {
                set = set.isEmpty() ? new LinkedHashMap<>() : set;
                set.put(name, checked(HeaderRules.PATH + '.' + name, value));
            }
        }
        return set.isEmpty() ? header.plain() : header.with(set);
    }

    private static String checked(String path, String value) {
        if (Parameters.text(path, value).length() > TokenPolicy.MAX_HEADER_TEXT) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    path,
                    "must have at most %s characters".formatted(TokenPolicy.MAX_HEADER_TEXT));
        }
        return value;
    }

    private static <T> @Nullable String headerParameter(TokenType<T> type, String name, T claims) {
        try {
            return type.header(name, claims);
        } catch (AccessTokenException e) {
            throw e;
        } catch (Exception e) {
            throw Parameters.failed(name, type.getClass().getName(), e);
        }
    }

    /** Whether {@code signature} is that of the first {@code length} bytes of {@code token}. */
    boolean verify(Hmac hmac, byte[] token, int length, byte[] signature) {
        return prefix.fits(token) ? prefix.verify(token, length, signature) : hmac.verify(token, 0, length, signature);
    }
}
