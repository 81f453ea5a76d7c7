package press.dateline.ingest.quarantine;

import java.nio.file.Path;
import java.util.List;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.extract.findings.Extraction;

/** A program that extracts a good, a poisonous and another good article, and dies at the second as no catch can stop. */
final class DyingProgram {

    private DyingProgram() {}

    static Article article(String body) {
        return new Article("t:" + body, body, new Provenance("", "A Wire", "", ""), null, body, List.of());
    }

    static List<Article> articles() {
        return List.of(article("good"), article("poison"), article("better"));
    }

    public static void main(String... arguments) {
        run(Path.of(arguments[0])).forEach(result -> System.out.println(result.failure()));
    }

    static List<AttemptResult> run(Path folder) {
        try (GuardedExtraction extraction =
                GuardedExtraction.onAllCores(DyingProgram::extract, Quarantine.in(folder, false))) {
            return extraction.start(articles()).await();
        }
    }

    private static Extraction extract(Article article) {
        if (article.body().equals("poison")) {
            Runtime.getRuntime().halt(9);
        }
        return Extraction.NOTHING;
    }
}
