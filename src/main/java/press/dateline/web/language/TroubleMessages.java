package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What readers are told where something is wrong. */
@MessageBundle(value = "trouble", locale = "en")
public interface TroubleMessages {

    @Message("Nothing here")
    String nothingHere();

    @Message("There is no page at this address.")
    String noPage();

    @Message("That did not work")
    String didNotWork();

    @Message("The address was asked for in a way it does not offer.")
    String notOffered();

    @Message("This article was withdrawn")
    String withdrawn();

    @Message("It was taken out of the archive on {day} and must not be used any more.")
    String withdrawnOn(String day);

    @Message("The search engine cannot answer this")
    String refused();

    @Message("It was asked for something that it refuses, and would refuse again: a shorter or simpler search may do.")
    String refusedWhy();

    @Message("There is no archive yet")
    String noArchive();

    @Message("It is there as soon as articles have been taken in.")
    String noArchiveYet();

    @Message("The archive is busy")
    String busy();

    @Message("The search engine behind this page has more to do than it can. Please try again in a moment.")
    String busyWhy();

    @Message("Back in a moment")
    String back();

    @Message(
            "The search engine behind this page is being started again, which takes less than a minute. Nothing is lost; please try again then.")
    String backWhy();

    @Message("The archive is down")
    String down();

    @Message(
            "The search engine behind this page has ended several times and was not started again. Nothing is lost, but whoever runs this Dateline has to look; its log says why.")
    String downWhy();

    @Message("The archive is out of reach")
    String outOfReach();

    @Message("The search engine behind this page does not answer. Nothing is lost; please try again in a moment.")
    String outOfReachWhy();

    @Message("Nothing can be stored just now")
    String full();

    @Message("Too much at once")
    String tooMuch();

    @Message(
            "Your computer has asked for many downloads, feeds or pictures in a short time. Please try again in {seconds}.")
    String tooMany(String seconds);

    @Message("That could not be read")
    String unreadable();

    @Message(
            "A date in a header, a letter written with a percent sign, or a form with files that breaks off is not what it should be.")
    String unreadableWhy();

    @Message("Something went wrong")
    String wrong();

    @Message("This is a fault in Dateline, not in your search.")
    String fault();

    @Message("Number {number}")
    String number(String number);

    @Message("This archive has another address")
    String anotherAddress();

    @Message("Readers find it at {address}/.")
    String readersFind(String address);

    @Message("The address, or the name of the server in it, is not written as an address is.")
    String addressUnreadable();

    @Message("This address is too long")
    String tooLong();

    @Message("It has more than 64 thousand letters. A search with fewer words or filters can be asked for.")
    String tooLongWhy();

    @Message("What stands before the question mark has more than 8 thousand letters; no page has such an address.")
    String pathTooLong();

    @Message("Your browser sends too much with its question")
    String headersTooLarge();

    @Message("Its headers have more than 96 thousand letters. Clearing the cookies of this site usually helps.")
    String headersTooLargeWhy();

    @Message("That is too much at once")
    String bodyTooLarge();

    @Message(
            "This is more than {n} MB, the most that is taken at once; nothing of it was taken in. Send it in parts, or have it read on the machine itself with dateline ingest, which has no limit.")
    String bodyTooLargeWhy(long n);

    @Message("Many are asking at this moment")
    String many();

    @Message(
            "Dateline answers again in a few seconds. What you asked for is in the address of this page: please reload it then. Nothing is lost.")
    String manyWhy();

    @Message(
            "This form was not sent from an open page of Dateline, so nothing was entered. Please send it again from here; your browser has to keep cookies of this site.")
    String stale();

    @Message("Please give your name; it is kept with what you do.")
    String nameless();

    @Message(
            "The archive takes nothing in just now. Nothing that is stored is lost; whoever runs this Dateline finds in its log what would help.")
    String diskFull();
}
