package press.dateline.web.correct;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a correction was not entered. */
@MessageBundle(value = "refused", locale = "en")
public interface RefusedCorrectionMessages {

    @Message("Please say who you are: every correction keeps who made it.")
    String nameless();

    @Message("A name has at most 200 characters, a reason 1,000.")
    String tooLong();

    @Message("Please choose what is wrong.")
    String unchosen();

    @Message("Please choose which other one.")
    String otherUnchosen();

    @Message("Please choose what it is.")
    String kindUnchosen();

    @Message("Please choose the other entity.")
    String otherUnsaid();

    @Message("An entity cannot be merged with itself.")
    String itself();

    @Message("An editor said that these two are not the same. Undo that first if they are.")
    String saidDifferent();

    @Message("They are one entity now; split it, or undo the merge, to tell them apart.")
    String oneAlready();

    @Message("Please write a name.")
    String noName();

    @Message("A name has at most 200 characters.")
    String nameTooLong();

    @Message("A name needs at least one letter or digit.")
    String noLetter();

    @Message("There is {name} of that very name. Merge the two, if they are the same.")
    String nameTaken(String name);

    @Message("It is of that kind already.")
    String ofThatKind();

    @Message("Countries are a fixed list; merge with a country instead.")
    String fixedCountries();

    @Message("Please say which country the place is in, by its two letters, such as kz.")
    String whichCountry();

    @Message("It is hidden already.")
    String hiddenAlready();

    @Message("Please choose at least one spelling that means somebody else.")
    String noSpelling();

    @Message("At most 200 spellings can be split off at once.")
    String tooManySpellings();

    @Message("Please write the name of the other one, at most 200 characters.")
    String otherNameless();

    @Message("The other one needs an id of its own; add a word that tells the two apart.")
    String noIdOfItsOwn();

    @Message("There is no such correction to undo.")
    String unknown();

    @Message("It has been undone already.")
    String undoneAlready();
}
