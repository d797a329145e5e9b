package dev.grantor.processor.internal.check;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole.Origin;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TokenModel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds tokens of one compilation that pass as each other where they are signed with one key: RFC 8725 §3.11 and §3.12.
 * What a builder is given for an open place is not counted: an application that puts the claims of another type there
 * has to name them, so it means to.
 */
public final class InterchangeableTokens {

    private static final String JWT = "JWT";

    /** RFC 7515 §4.1.9 has it left out where there is no other slash. */
    private static final String MEDIA_TYPES = "application/";

    private final Map<String, GrantModel> tokens = new TreeMap<>();

    /** Adds a token that has no errors. */
    public void add(GrantModel token) {
        tokens.put(token.type().canonicalName(), token);
    }

    /** Reports each pair, at the token that passes as the other. */
    public void report(Report report) {
        for (GrantModel one : tokens.values()) {
            for (GrantModel other : tokens.values()) {
                if (!one.type().equals(other.type()) && passes(one, other)) {
                    report.add(
                            Problem.TOKEN_INTERCHANGEABLE,
                            one.site(),
                            one.type().simpleName(),
                            other.type().simpleName());
                }
            }
        }
    }

    private static boolean passes(GrantModel one, GrantModel other) {
        TokenModel given = one.token().orElseThrow();
        TokenModel wanted = other.token().orElseThrow();
        return headersFit(given, wanted)
                && timesFit(given, wanted)
                && undeclaredFit(one, other, "iss")
                && undeclaredFit(one, other, "aud")
                && other.claims().stream().allMatch(claim -> fits(one, claim));
    }

    private static boolean headersFit(TokenModel given, TokenModel wanted) {
        return given.algorithms().stream()
                        .map(Algorithm::name)
                        .anyMatch(name -> wanted.algorithms().stream()
                                .map(Algorithm::name)
                                .anyMatch(name::equals))
                && typesFit(given.type(), wanted.type())
                && given.contentType().equals(wanted.contentType())
                && !(wanted.keyId() == KeyId.REQUIRED && given.keyId() == KeyId.NEVER);
    }

    /** As the verifier compares them. A builder writes {@code typ} even where it is optional. */
    private static boolean typesFit(String given, String wanted) {
        return wanted.equals(JWT) ? given.equals(JWT) : mediaType(given).equals(mediaType(wanted));
    }

    private static String mediaType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith(MEDIA_TYPES) ? lower.substring(MEDIA_TYPES.length()) : lower;
    }

    private static boolean timesFit(TokenModel given, TokenModel wanted) {
        if (wanted.exp() == Presence.NEVER) {
            return given.iat() != Presence.NEVER;
        }
        return given.exp() == Presence.NEVER
                ? wanted.exp() == Presence.WAIVABLE
                : given.minTtl().compareTo(wanted.maxTtl()) <= 0;
    }

    private static boolean undeclaredFit(GrantModel one, GrantModel other, String claim) {
        return !declares(one, claim) || declares(other, claim);
    }

    private static boolean declares(GrantModel token, String claim) {
        return token.claims().stream()
                .anyMatch(each -> each.isTopLevelClaim() && each.name().equals(claim));
    }

    /** The claim in the same place; the name of an open place's accessor is not in the token. */
    private static Optional<ClaimModel> find(GrantModel token, ClaimModel wanted) {
        return token.claims().stream()
                .filter(claim -> claim.role().place() == wanted.role().place())
                .filter(claim -> claim.role().place().isOpen()
                        ? claim.within().equals(wanted.within())
                        : claim.path().equals(wanted.path()))
                .findFirst();
    }

    /** Whether a token of the one type can have what the other type wants of this claim. */
    private static boolean fits(GrantModel one, ClaimModel wanted) {
        Optional<ClaimModel> given = find(one, wanted);
        if (given.isEmpty()) {
            return !isRequired(wanted);
        }
        boolean sameType = given.get().type().equals(wanted.type());
        boolean otherConstant = given.get().role().origin() instanceof Origin.Constant mine
                && wanted.role().origin() instanceof Origin.Constant other
                && !mine.equals(other);
        return sameType && !otherConstant;
    }

    private static boolean isRequired(ClaimModel claim) {
        boolean known = !(claim.role().origin() instanceof Origin.Set);
        boolean required = claim.presence() == dev.grantor.processor.internal.model.Presence.REQUIRED;
        return known || required || claim.role().waivable();
    }
}
