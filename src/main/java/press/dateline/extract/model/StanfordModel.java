package press.dateline.extract.model;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordTokenFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dateline.extract.lookup.WordList;

/**
 * Stanford's three-class English model for names, with CoreNLP's own tokens, sentences and American spelling; its answers are
 * CoreNLP's ({@code bin/bench names} compares them).
 */
public final class StanfordModel implements NameModel {

    private static final String FILE = "/names/english-3class.crf.gz";
    private static final String TOKENS = "invertible=false,untokenizable=noneDelete,splitHyphenated=false";

    /** Tables without a stop make sentences whose Viterbi lattice would only cost memory. */
    private static final int LONGEST_SENTENCE = 400;

    /** A power of two: so many words are remembered, a word in the place of another. */
    private static final int REMEMBERED = 1 << 16;

    private static final Set<String> OPENERS = WordList.of("openers");

    private final NameModelFile file;
    private final Crf crf;
    private final List<Optional<Label>> labels;
    private final WordToSentenceProcessor<Word> sentences = new WordToSentenceProcessor<>();

    /** Threads may overwrite what others put there: what a word says never changes. */
    private final @Nullable WordFeatures[] remembered = new WordFeatures[REMEMBERED];

    private StanfordModel(NameModelFile file) {
        this.file = file;
        this.crf = new Crf(file.labelWeights(), file.stepWeights());
        this.labels = file.labels().stream().map(StanfordModel::label).toList();
    }

    public static StanfordModel load() {
        try (InputStream stream = StanfordModel.class.getResourceAsStream(FILE)) {
            return new StanfordModel(new NameModelFile(Objects.requireNonNull(stream, FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("the name model can not be read: " + FILE, e);
        }
    }

    @Override
    public List<Name> names(String text) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                paragraph(text.substring(start, end), start, names);
            }
            start = end + 2;
        }
        return names;
    }

    private void paragraph(String text, int offset, List<Name> names) {
        List<Word> tokens = new PTBTokenizer<>(new StringReader(text), new WordTokenFactory(), TOKENS).tokenize();
        for (List<Word> sentence : sentences.process(tokens)) {
            if (!mayName(sentence)) {
                continue;
            }
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                List<Word> part = sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE));
                collect(part, crf.labels(part.stream().map(this::features).toList()), offset, names);
            }
        }
    }

    private WordFeatures features(Word token) {
        int slot = token.word().hashCode() * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(REMEMBERED - 1);
        WordFeatures known = remembered[slot];
        if (known == null || !known.token.equals(token.word())) {
            known = workedOut(token.word());
            remembered[slot] = known;
        }
        return known;
    }

    private WordFeatures workedOut(String token) {
        String word = Americanize.americanize(token);
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2USELC, file.lowercase());
        String digits =
                WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        return new WordFeatures(token, word, shape, file.cluster(digits), file.labelWeights(), file.stepWeights());
    }

    /**
     * Whether a sentence has a capital beyond those of its beginning and of "I": where it has none, the model looks as long
     * and finds next to nothing.
     */
    private static boolean mayName(List<Word> sentence) {
        boolean opening = true;
        for (Word token : sentence) {
            String word = token.word();
            boolean capital = word.chars().anyMatch(Character::isUpperCase);
            if (capital && !word.equals("I") && !(opening && OPENERS.contains(word.toLowerCase(Locale.ROOT)))) {
                return true;
            }
            // A quotation mark or a bracket begins no sentence.
            opening &= !Character.isLetterOrDigit(word.charAt(0));
        }
        return false;
    }

    private void collect(List<Word> tokens, int[] answers, int offset, List<Name> names) {
        for (int i = 0; i < answers.length; ) {
            int j = i + 1;
            while (j < answers.length && answers[i] == answers[j]) {
                j++;
            }
            int start = offset + tokens.get(i).beginPosition();
            int end = offset + tokens.get(j - 1).endPosition();
            labels.get(answers[i]).ifPresent(label -> names.add(new Name(start, end, label)));
            i = j;
        }
    }

    private static Optional<Label> label(String answer) {
        return switch (answer) {
            case "PERSON" -> Optional.of(Label.PERSON);
            case "LOCATION" -> Optional.of(Label.PLACE);
            case "ORGANIZATION" -> Optional.of(Label.ORGANISATION);
            default -> Optional.empty();
        };
    }
}
