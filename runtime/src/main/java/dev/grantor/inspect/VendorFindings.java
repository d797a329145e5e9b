package dev.grantor.inspect;

import dev.grantor.error.ErrorCode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor's artifact knows about mistakes that are made with its tokens. Called by any thread; what it throws is
 * ignored.
 */
public interface VendorFindings {

    /**
     * Says what a text is that somebody took for a token: a key's id, for example.
     *
     * @return a sentence without anything of the text in it; null if it is nothing of the vendor's
     */
    default @Nullable String describe(String text) {
        return null;
    }

    /** Secrets that stand in the vendor's documentation, such as that of a server's development mode. */
    default Set<String> publishedSecrets() {
        return Set.of();
    }

    /**
     * Looks at the claims of a token.
     *
     * @param claims the claims as free-form JSON that anybody may have written
     * @param keyed whether the inspector has a key, with which it compares them itself
     * @param findings takes what is wrong
     * @return the claims of which nothing more is to be said
     */
    default Set<String> inspect(Map<String, @Nullable Object> claims, boolean keyed, Sink findings) {
        return Set.of();
    }

    /** Takes what a vendor's artifact finds. */
    @FunctionalInterface
    interface Sink {

        /**
         * Adds a finding.
         *
         * @param path the claim that it is about
         * @param problem what is wrong, a whole sentence with nothing of what the token holds but names
         */
        void add(ErrorCode code, String path, String problem);
    }
}
