package press.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What {@code --help} is good for. */
class HelpTest {

    @Test
    void everyCommandHasHelpAndSaysWhatItDoes() {
        assertThat(commands(new CommandLine(new DatelineCommand())).toList())
                .hasSizeGreaterThan(15)
                .allSatisfy(command -> {
                    String name = command.getCommandSpec().qualifiedName();
                    assertThat(command.getCommandSpec().findOption("--help"))
                            .as(name)
                            .isNotNull();
                    assertThat(command.getCommandSpec().usageMessage().description())
                            .as(name)
                            .isNotEmpty();
                });
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::commands));
    }
}
