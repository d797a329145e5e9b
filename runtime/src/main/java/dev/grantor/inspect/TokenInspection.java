package dev.grantor.inspect;

import dev.grantor.TokenType;
import dev.grantor.VerifiedToken;
import dev.grantor.error.ErrorCode;
import dev.grantor.internal.claims.TokenClaims;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TokenInspector} saw. Nothing in here is to be trusted, whatever the findings: anybody can write a token
 * that has none. Only a {@link VerifiedToken} grants something. Immutable.
 */
public final class TokenInspection {

    private final Inspected inspected;
    private final Instant now;
    private final @Nullable DecodedSegment header;
    private final @Nullable DecodedSegment payload;
    private final @Nullable TokenClaims claims;
    private final String signature;
    private final List<Finding> findings;
    private final boolean more;
    private final List<String> notLookedInto;
    private final List<String> undeclared;

    /** @param claims the claims as far as they have the types that they must have; null without a payload */
    TokenInspection(
            Inspected inspected,
            Instant now,
            @Nullable DecodedSegment header,
            @Nullable DecodedSegment payload,
            @Nullable TokenClaims claims,
            String signature,
            Findings findings) {
        this.inspected = inspected;
        this.now = now;
        this.header = header;
        this.payload = payload;
        this.claims = claims;
        this.signature = signature;
        this.findings = findings.toList();
        this.more = findings.areMore();
        this.notLookedInto = findings.notLookedInto();
        this.undeclared = findings.undeclared();
    }

    /**
     * One thing that is wrong.
     *
     * @param code what it is, for programs
     * @param message what it is, the likely cause, and the vendor's error number where there is one; of what the token
     *     holds only names, and in the header algorithm and type
     */
    public record Finding(ErrorCode code, String message) {}

    /**
     * The type that the token was looked at as: the inspector's only one, or of several that which it most resembles.
     */
    public TokenType<?> type() {
        return inspected.type();
    }

    /**
     * What is wrong, each mistake once, in the order in which a verifier would come to it: form, header, signature,
     * times, origin, audience, grants, and what the type itself says once all claims of its own can be read: which are
     * missing, what its checks refuse. A claim that is missing since it is misspelt or in the wrong place is told as
     * both; of the claims that are missing and can be waived, the first is told. Grants whose type was not given are
     * not looked into, so that there being no findings says nothing of them. No more than 50.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** The header as free-form JSON that anybody may have written; empty if it could not be read. */
    public Map<String, @Nullable Object> untrustedHeader() {
        return header == null ? Map.of() : header.values();
    }

    /**
     * All claims as free-form JSON that anybody may have written; empty if they could not be read. What has a number
     * that is longer than 64 characters when written out is left out.
     */
    public Map<String, @Nullable Object> untrustedClaims() {
        return payload == null ? Map.of() : payload.values();
    }

    /**
     * All of it as text for a terminal: findings, grants that were not looked into, times relative to now, header and
     * claims. Control characters, characters that are not seen, marks that are drawn over others and what is written
     * from right to left are escaped; letters that look like others are not. Of header and claims, no more than 122,880
     * characters are shown each.
     *
     * <p>It shows what the token holds, so think before you put it into a log or a ticket. The signature is not in it,
     * so nobody can use it as a token.
     */
    public String report() {
        InspectionReport report = new InspectionReport();
        String name = inspected.policy().name();
        if (inspected.oneOfSeveral()) {
            report.type(name);
        }
        report.findings(findings, more, notLookedInto.isEmpty());
        report.notLookedInto(notLookedInto);
        report.undeclared(undeclared, name);
        if (claims != null) {
            report.times(claims, now);
        }
        report.signature(signature);
        report.json("Header", header);
        report.json("Claims", payload);
        return report.toString();
    }

    /** Says how many findings there are, and nothing of what the token holds. */
    @Override
    public String toString() {
        return "TokenInspection[not verified, findings: " + findings.size() + ']';
    }
}
