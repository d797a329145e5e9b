package dev.grantor.inspect;

import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.text.Age;
import dev.grantor.internal.text.ShownText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inspection as text for a terminal. */
final class InspectionReport {

    private static final int WIDTH = 80;
    private static final int MAX_NAMED = 50;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder("ACCESS TOKEN, inspected but not verified\n");

    /**
     * @param more whether there are more than these
     * @param complete whether everything was looked into
     */
    void findings(List<Finding> findings, boolean more, boolean complete) {
        if (findings.isEmpty()) {
            title(complete ? "Nothing wrong was found" : "Nothing wrong was found in what was looked into");
            return;
        }
        String count = findings.size() == 1 ? "1 finding" : findings.size() + " findings";
        title(more ? "More than " + count + ", of which these are the first" : count);
        for (int i = 0; i < findings.size(); i++) {
            hanging("%3s. ".formatted(i + 1), findings.get(i).message());
        }
    }

    /** @param type the name of the type that the token most resembles */
    void type(String type) {
        line("Looked at as " + type + ", which it resembles most");
    }

    /** @param grants the keys of grants */
    void notLookedInto(List<String> grants) {
        names("Grants", grants, "not looked into, its type was not given");
    }

    /** @param claims the names of claims */
    void undeclared(List<String> claims, String type) {
        names("Claims that are not declared", claims, "no claim of %s, so a verifier ignores it".formatted(type));
    }

    private void names(String title, List<String> names, String said) {
        if (names.isEmpty()) {
            return;
        }
        title(title);
        names.stream().limit(MAX_NAMED).forEach(name -> line(ShownText.ofName(name) + ": " + said));
        if (names.size() > MAX_NAMED) {
            line("and %s more".formatted(names.size() - MAX_NAMED));
        }
    }

    void times(TokenClaims claims, Instant now) {
        Instant issuedAt = claims.issuedAt();
        Instant notBefore = claims.notBefore();
        Instant expiresAt = claims.expiresAt();
        if (issuedAt == null && notBefore == null && expiresAt == null) {
            return;
        }
        title("Times, now being " + now.truncatedTo(ChronoUnit.SECONDS));
        time("issued", issuedAt, now);
        time("valid from", notBefore, now);
        time("expires", expiresAt, now);
        Instant start = issuedAt == null ? notBefore : issuedAt;
        if (start != null && expiresAt != null && expiresAt.isAfter(start)) {
            line("%-11s %s".formatted("lifetime", Age.of(Duration.between(start, expiresAt))));
        }
    }

    private void time(String label, @Nullable Instant time, Instant now) {
        if (time != null) {
            line("%-11s %s  %s".formatted(label, time, Age.relative(time, now)));
        }
    }

    void signature(String outcome) {
        title("Signature");
        line(outcome);
    }

    void json(String title, @Nullable DecodedSegment part) {
        if (part != null) {
            title(title);
            line(PrettyJson.of(part.json(), 1));
        }
    }

    private void title(String title) {
        text.append('\n').append(title).append('\n');
    }

    private void line(String line) {
        text.append(INDENT).append(line).append('\n');
    }

    private void hanging(String mark, String paragraph) {
        String before = mark;
        for (String line : TerminalText.wrapped(TerminalText.escaped(paragraph), WIDTH - mark.length())) {
            text.append(before).append(line).append('\n');
            before = " ".repeat(mark.length());
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
