package press.dateline.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.dateline.article.Article;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.NameModel.Name;
import press.dateline.extract.model.NameModelWriter;
import press.dateline.extract.model.StanfordModel;

/** Compares the names that the carried model finds with those of CoreNLP's classifier, and the time of both. */
final class ComparedNames {

    /** CoreNLP's file of the carried model. */
    static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private static final Path FILE = Path.of("src/main/resources/names/english-3class.crf.gz");
    private static final int LONGEST_SENTENCE = 400;
    private static final int SHOWN = 20;

    private final CRFClassifier<CoreLabel> theirs;

    ComparedNames() throws IOException, ReflectiveOperationException {
        theirs = CRFClassifier.getClassifier(MODEL);
    }

    /** Writes the carried file anew. */
    String write(Path checkout) throws IOException, ReflectiveOperationException {
        new NameModelWriter(theirs).write(checkout.resolve(FILE));
        return FILE + " is written; build again to use it.";
    }

    String compare(List<Article> articles) {
        StanfordModel ours = StanfordModel.load();
        long names = 0;
        long missed = 0;
        long more = 0;
        long ourTime = 0;
        long theirTime = 0;
        StringBuilder shown = new StringBuilder();
        int half = articles.size() / 2;
        for (int i = 0; i < articles.size(); i++) {
            String text = Contender.text(articles.get(i));
            long start = System.nanoTime();
            List<Name> found = ours.names(text);
            long between = System.nanoTime();
            List<Name> expected = names(text);
            // The first half warms both up.
            if (i >= half) {
                ourTime += between - start;
                theirTime += System.nanoTime() - between;
            }
            names += expected.size();
            for (Name name : expected) {
                missed += found.contains(name) ? 0 : 1;
            }
            for (Name name : found) {
                if (!expected.contains(name)) {
                    more++;
                    if (more <= SHOWN) {
                        shown.append(name.label())
                                .append(' ')
                                .append(text, name.start(), name.end())
                                .append('\n');
                    }
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%sOf %,d names that CoreNLP finds in %,d articles the carried model misses %d and finds %d more; it takes "
                        + "1/%.1f of the time.",
                shown,
                names,
                articles.size(),
                missed,
                more,
                (double) theirTime / ourTime);
    }

    /** As CoreNLP finds them, sentence after sentence of each paragraph. */
    private List<Name> names(String text) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            List<CoreLabel> tokens = new PTBTokenizer<>(
                            new StringReader(paragraph),
                            new CoreLabelTokenFactory(),
                            "invertible=false,untokenizable=noneDelete,splitHyphenated=false")
                    .tokenize();
            for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
                for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                    collect(
                            theirs.classifySentence(
                                    sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE))),
                            start,
                            names);
                }
            }
            start += paragraph.length() + 2;
        }
        return names;
    }

    private static void collect(List<CoreLabel> tokens, int offset, List<Name> names) {
        for (int i = 0; i < tokens.size(); ) {
            String answer = tokens.get(i).get(AnswerAnnotation.class);
            int j = i + 1;
            while (j < tokens.size() && answer.equals(tokens.get(j).get(AnswerAnnotation.class))) {
                j++;
            }
            if (!answer.equals("O")) {
                Label label = answer.equals("PERSON")
                        ? Label.PERSON
                        : answer.equals("LOCATION") ? Label.PLACE : Label.ORGANISATION;
                names.add(new Name(
                        offset + tokens.get(i).beginPosition(),
                        offset + tokens.get(j - 1).endPosition(),
                        label));
            }
            i = j;
        }
    }
}
