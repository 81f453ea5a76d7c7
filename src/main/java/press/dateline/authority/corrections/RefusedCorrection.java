package press.dateline.authority.corrections;

/** A correction that makes no sense as it was sent, with the reason, for its editor to be told in any language. */
public final class RefusedCorrection extends IllegalArgumentException {

    /** Why one is refused; with {@code %s} where something of the archive stands in it. */
    public enum Reason {
        NAMELESS("Please say who you are: every correction keeps who made it."),
        TOO_LONG("A name has at most 200 characters, a reason 1,000."),
        UNCHOSEN("Please choose what is wrong."),
        OTHER_UNCHOSEN("Please choose which other one."),
        KIND_UNCHOSEN("Please choose what it is."),
        OTHER_UNSAID("Please choose the other entity."),
        ITSELF("An entity cannot be merged with itself."),
        SAID_DIFFERENT("An editor said that these two are not the same. Undo that first if they are."),
        ONE_ALREADY("They are one entity now; split it, or undo the merge, to tell them apart."),
        NO_NAME("Please write a name."),
        NAME_TOO_LONG("A name has at most 200 characters."),
        NO_LETTER("A name needs at least one letter or digit."),
        NAME_TAKEN("There is %s of that very name. Merge the two, if they are the same."),
        OF_THAT_KIND("It is of that kind already."),
        FIXED_COUNTRIES("Countries are a fixed list; merge with a country instead."),
        WHICH_COUNTRY("Please say which country the place is in, by its two letters, such as kz."),
        HIDDEN_ALREADY("It is hidden already."),
        NO_SPELLING("Please choose at least one spelling that means somebody else."),
        TOO_MANY_SPELLINGS("At most 200 spellings can be split off at once."),
        OTHER_NAMELESS("Please write the name of the other one, at most 200 characters."),
        NO_ID_OF_ITS_OWN("The other one needs an id of its own; add a word that tells the two apart."),
        UNKNOWN("There is no such correction to undo."),
        UNDONE_ALREADY("It has been undone already.");

        private final String english;

        Reason(String english) {
            this.english = english;
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String name;

    public RefusedCorrection(Reason reason) {
        this(reason, "");
    }

    /** {@code name} stands where the reason has room for one. */
    public RefusedCorrection(Reason reason, String name) {
        super(reason.english.replace("%s", name));
        this.reason = reason;
        this.name = name;
    }

    public Reason reason() {
        return reason;
    }

    public String name() {
        return name;
    }
}
