package dev.grantor.examples.inspect;

import dev.grantor.inspect.TokenInspection;
import dev.grantor.inspect.TokenInspector;
import dev.grantor.twilio.TwilioFindings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Tells what is wrong with the token on standard input. Not with one in an argument: those stay in the shell's history,
 * and everybody on the machine can see them.
 */
public final class Inspect {

    private static final int MAX_BYTES = 1_000_000;

    private Inspect() {}

    /** Needs no arguments. The exit code is 0 if nothing wrong was found, else 1. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(System.in, System.out));
    }

    static int run(InputStream in, PrintStream out) throws IOException {
        String pasted = new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8).strip();
        TokenInspector inspector = TwilioFindings.inspector().build();
        TokenInspection inspection = inspector.inspect(pasted);
        out.print(inspection.report());
        out.flush();
        return inspection.findings().isEmpty() ? 0 : 1;
    }
}
