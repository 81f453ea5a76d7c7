package press.dateline.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A password as an operator types it: never an argument, which everyone on the machine sees. */
final class TypedPassword {

    private TypedPassword() {}

    /** From the terminal, or one line of standard input. */
    static String read(String name) {
        Console console = System.console();
        if (console != null) {
            return new String(console.readPassword("Password for %s: ", name));
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
