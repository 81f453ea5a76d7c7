package press.dateline.cli.program;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.access.OpenIdConfiguration;
import press.dateline.audit.AuditConfiguration;
import press.dateline.backup.SnapshotConfiguration;
import press.dateline.follow.MailConfiguration;
import press.dateline.index.schema.IndexConfiguration;
import press.dateline.web.access.RateConfiguration;
import press.dateline.web.access.ServerConfiguration;
import press.dateline.web.arrivals.ArrivalConfiguration;
import press.dateline.web.assistants.AssistantConfiguration;
import press.dateline.web.operation.LogConfiguration;
import press.dateline.web.operation.ManagementConfiguration;
import press.dateline.web.reader.LanguageConfiguration;
import press.dateline.web.signin.AccessConfiguration;

/** Reads every setting of every room before anything is started, so that a wrong one is named and nothing was begun. */
public final class ConfigurationCheck {

    // The wording of the library that reads settings; what it does not match is passed on as it is.
    private static final Pattern WRONG_VALUE = Pattern.compile(
            "property (?<key>\\S+) with the config value \"(?<value>.*)\" threw an Exception whilst being converted "
                    + "(?:SRCFG\\d+: )?(?<why>.*)");
    private static final Pattern UNKNOWN = Pattern.compile("SRCFG\\d+: (?<key>\\S+) in .* does not map to any root");
    private static final String NUMBER = "Expected an integer value.*";
    private static final String DURATION = "Invalid duration.*";

    private ConfigurationCheck() {}

    /** Throws {@link IllegalArgumentException} with a line for each setting that is wrong: its key, value and what may be. */
    public static void check() {
        check(Map.of());
    }

    public static void check(Map<String, String> settings) {
        try {
            SmallRyeConfig config = new SmallRyeConfigBuilder()
                    .addDefaultSources()
                    .withDefaultValues(settings)
                    .withMapping(Settings.class)
                    .withMapping(MailConfiguration.class)
                    .withMapping(RateConfiguration.class)
                    .withMapping(SnapshotConfiguration.class)
                    .withMapping(ServerConfiguration.class)
                    .withMapping(AccessConfiguration.class)
                    .withMapping(AuditConfiguration.class)
                    .withMapping(OpenIdConfiguration.class)
                    .withMapping(AssistantConfiguration.class)
                    .withMapping(ArrivalConfiguration.class)
                    .withMapping(IndexConfiguration.class)
                    .withMapping(LanguageConfiguration.class)
                    .withMapping(LogConfiguration.class)
                    .withMapping(ManagementConfiguration.class)
                    .build();
            config.getConfigMapping(OpenIdConfiguration.class).check();
            config.getConfigMapping(IndexConfiguration.class).layout();
            Settings known = config.getConfigMapping(Settings.class);
            config.getConfigMapping(MailConfiguration.class).settings(known.readersAddress());
        } catch (ConfigValidationException e) {
            throw new IllegalArgumentException(words(e), e);
        } catch (NoSuchElementException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String words(ConfigValidationException failure) {
        // One setting may be named by several rooms.
        TreeSet<String> lines = new TreeSet<>();
        for (int i = 0; i < failure.getProblemCount(); i++) {
            lines.add(words(String.valueOf(failure.getProblem(i).getMessage())));
        }
        return String.join("\n", lines);
    }

    private static String words(String problem) {
        Matcher wrong = WRONG_VALUE.matcher(problem);
        if (wrong.find()) {
            // Never what may be a secret.
            String value = wrong.group("key").contains("password") ? "…" : wrong.group("value");
            return wrong.group("key") + " is “" + value + "”. " + allowed(wrong.group("why"));
        }
        Matcher unknown = UNKNOWN.matcher(problem);
        return unknown.find()
                ? "There is no setting " + unknown.group("key") + "; docs/operating.md lists them."
                : problem.replaceFirst("^.*SRCFG\\d+: ", "");
    }

    private static String allowed(String why) {
        if (why.matches(NUMBER)) {
            return "It has to be a whole number.";
        }
        return why.matches(DURATION) ? "It has to be a duration such as 30s, 5m or PT30S." : why;
    }
}
