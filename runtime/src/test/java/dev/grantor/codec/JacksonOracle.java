package dev.grantor.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.grantor.error.ErrorCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson, as strict as it can be, makes of a document. It lets unpaired surrogates pass and would guess the
 * encoding, so both are looked after here. It is given bytes: its reader of texts takes other scripts' characters for
 * hexadecimal digits.
 *
 * @param reads whether the document is JSON of which there is only one reading
 */
record JacksonOracle(boolean reads, @Nullable Object value) {

    private static final JacksonOracle REFUSES = new JacksonOracle(false, null);

    /** Of limits that Jackson does not have, or has elsewhere. */
    private static final Set<ErrorCode> LIMITS = Set.of(
            ErrorCode.MALFORMED_DEPTH,
            ErrorCode.MALFORMED_NUMBER,
            ErrorCode.MALFORMED_SIZE,
            // nextFreeForm has no type to be wrong: an exponent is out of range.
            ErrorCode.MALFORMED_CLAIM);

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(100)
                            .maxNestingDepth(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    static JacksonOracle of(byte[] utf8) {
        try {
            requireUtf8(utf8);
            Object value = STRICT.readValue(utf8, Object.class);
            return isWellFormed(value) ? new JacksonOracle(true, value) : REFUSES;
        } catch (IOException | NumberFormatException e) {
            return REFUSES;
        }
    }

    /**
     * Of bytes, Jackson takes a byte order mark and zeros among the first for signs of an encoding; JSON has neither.
     */
    static void requireUtf8(byte[] json) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(json))
                .toString();
        if (text.startsWith("\uFEFF") || text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
    }

    /** Whether it reads what was refused with {@code code}, and not for a limit. */
    boolean reads(ErrorCode code) {
        return reads && !LIMITS.contains(code);
    }

    private static boolean isWellFormed(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(JacksonOracle::isWellFormed)
                    && map.values().stream().allMatch(JacksonOracle::isWellFormed);
        }
        if (json instanceof List<?> list) {
            return list.stream().allMatch(JacksonOracle::isWellFormed);
        }
        return !(json instanceof String text)
                || StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
