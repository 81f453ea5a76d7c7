package press.dateline.extract.lookup;

import press.dateline.extract.rules.Rule;
import press.dateline.extract.rules.Rules;
import press.dateline.extract.text.Copy;
import press.dateline.extract.text.Words;

/** One article as it is read: its text, its words, what is known, and the rules in force. */
public record Story(Copy copy, Words words, Knowledge knowledge, Rules rules) {

    public boolean on(Rule rule) {
        return rules.on(rule);
    }

    /** The first word behind the headline. */
    public int start() {
        return words.at(copy.storyStart());
    }
}
