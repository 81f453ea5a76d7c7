package press.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.audit.AuditAction;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.erasure.Erasure;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;

/** {@code dateline withdraw}: takes stories out of the archive. */
@Command(
        name = "withdraw",
        description = {
            "Take a story out of the archive, in all its versions, at once and for good.",
            "URI is what its sender calls it, or the id at the end of its address here. QUERY-URL, the address of a"
                    + " result page, means every story that the search finds. Who did it and why is kept."
        })
final class WithdrawCommand implements Callable<Integer> {

    @Mixin
    Options options;

    @Parameters(paramLabel = "URI|QUERY-URL", description = "What to withdraw.")
    String what;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why, for those who run this archive.")
    String why;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who decided it (default: ${DEFAULT-VALUE}).",
            defaultValue = "${sys:user.name}")
    String who;

    @Option(
            names = "--say",
            paramLabel = "TEXT",
            description =
                    "What readers are told who come to its address; nothing but that it was withdrawn, if not given.",
            defaultValue = "")
    String said;

    @Option(names = "--source", paramLabel = "NAME", description = "Whose story, where several senders use this uri.")
    String source;

    @Option(
            names = "--erase",
            description =
                    "Do not keep what was received, either: the received files that held the story are deleted, or written anew without it where others are in them.")
    boolean erase;

    @Option(names = "--undo", description = "Take the withdrawal back; what was erased stays erased.")
    boolean undo;

    @Override
    public Integer call() {
        if (!undo && (why == null || why.isBlank())) {
            throw new IllegalArgumentException("Say why: --why TEXT. It is kept and not shown to readers.");
        }
        return Desk.run(options.connect(), this::withdraw);
    }

    private int withdraw(Desk desk) {
        desk.index().ensure();
        Withdrawals withdrawals = desk.withdrawals();
        List<StoryKey> stories = stories(desk, withdrawals);
        if (stories.isEmpty()) {
            throw new IllegalArgumentException("There is no story here that " + what + " means.");
        }
        if (undo) {
            long back = stories.stream()
                    .mapToLong(story -> desk.reception().withholding().restore(story, who))
                    .sum();
            stories.forEach(story -> CommandAudit.note(options, AuditAction.BROUGHT_BACK, who, said(story)));
            options.say("%,d articles are back.".formatted(back));
            return ExitCode.DONE;
        }
        if (erase) {
            sayWhatIsErased(desk.reception().withholding().foresee(stories));
        }
        long gone = desk.reception().withholding().withdraw(stories, new WithdrawalNote(who, why, said, erase));
        AuditAction done = erase ? AuditAction.ERASED : AuditAction.WITHDREW;
        stories.forEach(story -> CommandAudit.note(options, done, who, said(story)));
        options.say("Withdrawn: %,d %s; readers found %,d of %s articles until now."
                .formatted(
                        stories.size(),
                        stories.size() == 1 ? "story" : "stories",
                        gone,
                        stories.size() == 1 ? "its" : "their"));
        return ExitCode.DONE;
    }

    private static String said(StoryKey story) {
        return story.source() + " " + story.uri();
    }

    /** Before it is done: whoever does not want it can still stop it. */
    private void sayWhatIsErased(Erasure.Erased erased) {
        options.say("Received files to be erased: %,d deleted, %,d written anew without %s."
                .formatted(erased.deleted(), erased.rewritten(), "what is withdrawn"));
        if (!erased.lost().isEmpty()) {
            System.err.println("Their format cannot be cut, so the originals of these other stories go with them;"
                    + " the stories stay in the archive:");
            erased.lost().forEach(each -> System.err.println("  " + each));
        }
    }

    private List<StoryKey> stories(Desk desk, Withdrawals withdrawals) {
        if (isSearch(what)) {
            return found(desk);
        }
        Set<String> sources = withdrawals.sources(what);
        if (sources.isEmpty()) {
            String id = what.substring(what.lastIndexOf('/') + 1);
            return desk.archive().article(id).stream()
                    .map(stored -> StoryKey.of(stored.article()))
                    .toList();
        }
        if (source != null) {
            return sources.contains(new StoryKey(source, what).source())
                    ? List.of(new StoryKey(source, what))
                    : List.of();
        }
        if (sources.size() > 1) {
            throw new IllegalArgumentException(
                    "Several senders have a story of this uri; say which with --source: " + String.join(", ", sources));
        }
        return List.of(new StoryKey(sources.iterator().next(), what));
    }

    private static boolean isSearch(String what) {
        return what.matches("(?:https?://[^/?]+)?/search\\?.+") || what.matches("\\?.+");
    }

    private List<StoryKey> found(Desk desk) {
        SearchQuery query = Links.parse(QueryString.parse(what.substring(what.indexOf('?') + 1)))
                .query()
                .withPage(1);
        if (query.equals(SearchQuery.EVERYTHING)) {
            throw new IllegalArgumentException("This search finds everything; nobody means that.");
        }
        Set<StoryKey> stories = new LinkedHashSet<>();
        desk.archive().each(query, hit -> stories.add(new StoryKey(hit.source(), hit.uri())));
        return new ArrayList<>(stories);
    }
}
