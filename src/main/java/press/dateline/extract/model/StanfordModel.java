package press.dateline.extract.model;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import press.dateline.extract.lookup.WordList;

/** Stanford's three-class CRF without the layers around it, which cost 26 of 27 parts of the time and gain nothing. */
public final class StanfordModel implements NameModel {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String TOKENS = "invertible=false,untokenizable=noneDelete,splitHyphenated=false";

    /** Tables without a stop make sentences whose Viterbi lattice would only cost memory. */
    private static final int LONGEST_SENTENCE = 400;

    private static final Set<String> OPENERS = WordList.of("openers");

    private final CRFClassifier<CoreLabel> classifier;
    private final UnaryOperator<String> spelling;
    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

    private StanfordModel(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
        this.spelling = takeSpelling(classifier);
    }

    /**
     * What the model does to every word before it looks at it, American spelling, it does again for each of the twenty
     * neighbours that look at the word; here each word goes through it once.
     */
    private static UnaryOperator<String> takeSpelling(CRFClassifier<CoreLabel> classifier) {
        Function<String, String> function = classifier.flags.wordFunction;
        classifier.flags.wordFunction = null;
        return function == null ? UnaryOperator.identity() : function::apply;
    }

    public static StanfordModel load() {
        try {
            return new StanfordModel(CRFClassifier.getClassifier(MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException("the name model is not on the class path: " + MODEL, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the name model is of another CoreNLP: " + MODEL, e);
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
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), TOKENS).tokenize();
        for (List<CoreLabel> sentence : sentences.process(tokens)) {
            if (!mayName(sentence)) {
                continue;
            }
            sentence.forEach(token -> token.setWord(spelling.apply(token.word())));
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                List<CoreLabel> part = sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE));
                collect(classifier.classifySentence(part), offset, names);
            }
        }
    }

    /**
     * Whether a sentence has a capital beyond those of its beginning and of "I": where it has none, the model looks as long
     * and finds next to nothing.
     */
    private static boolean mayName(List<CoreLabel> sentence) {
        boolean opening = true;
        for (CoreLabel token : sentence) {
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

    private static void collect(List<CoreLabel> tokens, int offset, List<Name> names) {
        for (int i = 0; i < tokens.size(); ) {
            String answer = tokens.get(i).get(AnswerAnnotation.class);
            int j = i + 1;
            while (j < tokens.size() && answer.equals(tokens.get(j).get(AnswerAnnotation.class))) {
                j++;
            }
            Label label = label(answer);
            if (label != null) {
                names.add(new Name(
                        offset + tokens.get(i).beginPosition(),
                        offset + tokens.get(j - 1).endPosition(),
                        label));
            }
            i = j;
        }
    }

    private static Label label(String answer) {
        return switch (answer) {
            case "PERSON" -> Label.PERSON;
            case "LOCATION" -> Label.PLACE;
            case "ORGANIZATION" -> Label.ORGANISATION;
            default -> null;
        };
    }
}
