package press.dateline.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

/**
 * Turns English text into vectors of length 1 whose product is the greater the more alike two texts mean.
 *
 * <p>The model is BAAI's {@code bge-small-en-v1.5}, quantised. It is loaded at first use, which takes a second or two and
 * some 200 MB; a vector of a whole passage takes about a tenth of a second, on all cores.
 */
public final class SentenceModel {

    /** Numbers in a vector; {@code index-mappings/meaning.json} says the same. */
    public static final int DIMENSIONS = 384;

    /** What this model wants before a question, and not before what might answer it. */
    private static final String ASKING = "Represent this sentence for searching relevant passages: ";

    private EmbeddingModel model;

    /** Where a question lies. */
    public float[] question(String text) {
        return vector(ASKING + text);
    }

    /** Where a passage of a story lies; what comes after its first 350 words or so does not count. */
    public float[] passage(String text) {
        return vector(text);
    }

    private float[] vector(String text) {
        return model().embed(text).content().vector();
    }

    private synchronized EmbeddingModel model() {
        if (model == null) {
            // The tokenizer's library would report its use to its makers otherwise.
            System.setProperty("OPT_OUT_TRACKING", "true");
            model = new BgeSmallEnV15QuantizedEmbeddingModel();
        }
        return model;
    }
}
