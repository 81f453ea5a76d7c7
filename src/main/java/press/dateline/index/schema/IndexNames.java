package press.dateline.index.schema;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What Dateline's indices are called in Elasticsearch.
 *
 * @param prefix set before every name, so that several archives can share a cluster; usually empty
 */
public record IndexNames(String prefix) {

    private static final Pattern VERSION = Pattern.compile(".*-\\d{6}");

    public IndexNames {
        if (!prefix.matches("([a-z0-9][a-z0-9._-]*)?")) {
            throw new IllegalArgumentException("The index prefix \"" + prefix
                    + "\" must be lower-case letters, digits, dots, hyphens and underscores (dateline.prefix).");
        }
    }

    /** The alias that searches and writes go to. */
    public String article() {
        return prefix + "article";
    }

    /** The alias of the authority records that the archive brought itself. */
    public String authority() {
        return prefix + "authority";
    }

    /** The alias of the log of corrections. */
    public String corrections() {
        return prefix + "corrections";
    }

    /** The alias of the searches that people follow by e-mail. */
    public String alerts() {
        return prefix + "alerts";
    }

    /** The alias of what articles mean, kept only where that is switched on. */
    public String meaning() {
        return prefix + "meaning";
    }

    /** The alias of what nobody may see: embargoed for a time, withdrawn for good. */
    public String withheld() {
        return prefix + "withheld";
    }

    /** The alias of the record of what came in. */
    public String incoming() {
        return prefix + "incoming";
    }

    /** All of them. */
    public List<String> all() {
        return List.of(article(), authority(), corrections(), alerts(), meaning(), withheld(), incoming());
    }

    /** The file of {@code index-mappings} that what stands behind {@code alias} is made from. */
    public String mapping(String alias) {
        return alias.substring(prefix.length());
    }

    /** The versioned index that stands behind {@code alias}: {@code article-000002}. */
    public static String version(String alias, int number) {
        return "%s-%06d".formatted(alias, number);
    }

    /** Whether this is the name of such an index, and not of an alias. */
    public static boolean isVersion(String name) {
        return VERSION.matcher(name).matches();
    }
}
