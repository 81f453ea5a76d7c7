package press.dateline.search.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;

class SuggestionsTest {

    private static final Suggestion GADDAFI = suggestion("muammar-gaddafi", "Muammar Gaddafi", 5);
    private static final Suggestion PUTIN = suggestion("vladimir-putin", "Vladimir Putin", 9);
    private static final Suggestion PUTRA = suggestion("ana-putra", "Ana Putra", 20);

    @ParameterizedTest
    @CsvSource({
        "vlad, vladimir-putin",
        "PUT, ana-putra vladimir-putin",
        "vladimir p, vladimir-putin",
        "Qadd, muammar-gaddafi",
        "muammar qad, muammar-gaddafi",
        "din, ''",
        "'  ', ''",
        "\uE000*, ''",
        "gadafi, muammar-gaddafi",
        "gadaf, muammar-gaddafi",
        "putn, vladimir-putin",
        "vladmir putn, vladimir-putin",
        "vladmir kadafi, ''",
        "pitn, ''",
    })
    void aNameIsFoundByTheBeginningOfAnyOfItsWordsInAnyOfItsSpellings(String typed, String ids) {
        Suggestions suggestions = of(List.of(GADDAFI, PUTIN, PUTRA));
        assertThat(suggestions.of(typed).stream().map(each -> each.entity().id()))
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"pitin, putin", "puttin, putin", "puti, putin", "puitn, putin", "putin, ''", "mutin, ''", "pitini, ''"})
    void aWordOfANameIsFoundByAllItsLettersButOneTheFirstAlways(String typed, String word) {
        Suggestions suggestions = of(List.of(GADDAFI, PUTIN));
        suggestions.read();
        assertThat(String.join(" ", suggestions.oneLetterFrom(typed))).isEqualTo(word);
    }

    @Test
    void noMoreThanAReaderTakesInAreGivenTheMostFrequentFirst() {
        Suggestions suggestions = of(IntStream.range(0, 100)
                .mapToObj(i -> suggestion("p" + i, "Pat Number" + i, i))
                .toList());
        assertThat(suggestions.of("pat")).extracting(Suggestion::stories).containsExactly(99L, 98L, 97L, 96L, 95L, 94L);
    }

    @Test
    void whoAsksFirstJustAfterAStartIsAnswered() {
        assertThat(of(List.of(suggestion("ada", "Ada Lovelace", 3))).of("lov")).hasSize(1);
    }

    @Test
    void anEngineThatCannotBeAskedLeavesNothingAndIsAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        Suggestions suggestions = new Suggestions(
                () -> {
                    if (asked.getAndIncrement() == 0) {
                        throw new IllegalStateException("the engine is starting");
                    }
                    return List.of(suggestion("ada", "Ada Lovelace", 3));
                },
                (kind, id) -> Optional.empty());
        assertThat(suggestions.of("lov")).isEmpty();
        assertThat(suggestions.of("lov")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "putin gad, vladimir-putin muammar-gaddafi",
        "qaddafi vladimir p, muammar-gaddafi vladimir-putin",
        "Vladimir Putin Ana Putra, vladimir-putin ana-putra",
        "put gad, ''",
        "putin vladimir, ''",
        "vladimir putin, ''",
        "putin and, ''",
        "putin, ''",
        "'', ''",
    })
    void twoNamesOneAfterTheOtherAreAPair(String typed, String ids) {
        Suggestions suggestions = of(List.of(GADDAFI, PUTIN, PUTRA));
        suggestions.read();
        assertThat(suggestions.pairs(typed).stream()
                        .map(each -> each.first().entity().id() + " "
                                + each.second().entity().id()))
                .containsExactly(ids.isEmpty() ? new String[0] : new String[] {ids});
    }

    private static Suggestions of(List<Suggestion> all) {
        return new Suggestions(
                () -> all,
                (kind, id) -> id.equals("muammar-gaddafi")
                        ? Optional.of(
                                new AuthorityRecord(kind, id, "Muammar Gaddafi", List.of("Muammar Qaddafi"), "ly", ""))
                        : Optional.empty());
    }

    private static Suggestion suggestion(String id, String name, long stories) {
        return new Suggestion(new EntityKey(Kind.ACTOR, id), name, stories);
    }
}
