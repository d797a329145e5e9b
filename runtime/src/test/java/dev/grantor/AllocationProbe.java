package dev.grantor;

import com.sun.management.ThreadMXBean;
import dev.grantor.tannoy.ChatGrants;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.tannoy.VideoGrants;
import dev.grantor.testsupport.Fixtures;
import java.lang.management.ManagementFactory;

/** Prints how many bytes it takes to mint a token and to verify it, once the compiler has done what it does. */
final class AllocationProbe {

    private static final int ROUNDS = 12;
    private static final int OPERATIONS = 10_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final TokenVerifier<TannoyToken> VERIFIER =
            TannoyTokens.verifier().acceptWaived().key(Fixtures.KEY).build();

    private static int sink;

    private AllocationProbe() {}

    public static void main(String[] arguments) {
        String jwt = mint();
        System.out.println("mint=" + leastBytes(() -> mint().length()));
        System.out.println("verify=" + leastBytes(() -> verify(jwt)));
        System.out.println("operations=" + sink);
    }

    private static String mint() {
        return TannoyTokens.builder(Fixtures.KEY)
                .identity("alice")
                .grant(VideoGrants.builder().room("daily"))
                .grant(ChatGrants.builder().serviceSid("IS0123456789abcdef0123456789abcdef"))
                .build()
                .toJwt();
    }

    private static int verify(String jwt) {
        VerifiedToken<TannoyToken> token = VERIFIER.verify(jwt);
        return String.valueOf(token.require(VideoGrants.TYPE).getRoom()).length()
                + String.valueOf(token.require(ChatGrants.TYPE).getServiceSid()).length();
    }

    private interface Operation {
        int run();
    }

    private static long leastBytes(Operation operation) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < OPERATIONS; i++) {
                sink += operation.run() > 0 ? 1 : 0;
            }
            least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / OPERATIONS);
        }
        return least;
    }
}
