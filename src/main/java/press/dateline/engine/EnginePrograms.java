package press.dateline.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programs that come with Elasticsearch, run on Dateline's folders, with its Java and never as root. */
final class EnginePrograms {

    private final Path home;
    private final EngineFolder folder;

    EnginePrograms(Path home, EngineFolder folder) {
        this.home = home;
        this.folder = folder;
    }

    /** {@code program} of its folder {@code bin}, not yet started; both its outputs go to {@code said}. */
    ProcessBuilder run(Path said, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(Privileges.wrap(command))
                .directory(folder.logs().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ES_"));
        environment.put("ES_PATH_CONF", folder.config().toString());
        environment.put("ES_JAVA_HOME", System.getProperty("java.home"));
        // These live for a second or two, in which compiling thoroughly takes more than it saves.
        environment.put("CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        environment.put("ES_TMPDIR", folder.temporary().toString());
        return builder;
    }
}
