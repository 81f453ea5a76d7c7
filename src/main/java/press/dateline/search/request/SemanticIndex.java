package press.dateline.search.request;

import java.util.function.Function;

/**
 * How stories are found by what they mean.
 *
 * @param model where a question lies, as the vectors of the index do
 * @param index the index or alias of what articles mean, {@code index-mappings/meaning.json}
 */
public record SemanticIndex(Function<String, float[]> model, String index) {}
