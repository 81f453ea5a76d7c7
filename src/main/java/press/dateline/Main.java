package press.dateline;

import io.quarkus.runtime.annotations.QuarkusMain;
import press.dateline.cli.DatelineCommand;

/** Where the program begins; what it can do is in {@code cli}. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.exit(DatelineCommand.run(arguments));
    }
}
