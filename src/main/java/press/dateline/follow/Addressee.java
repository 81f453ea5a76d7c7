package press.dateline.follow;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Addresses that letters can go to. */
final class Addressee {

    private static final int LONGEST = 254;

    private Addressee() {}

    /**
     * The one address in {@code typed}, in the form in which it is kept.
     *
     * @throws IllegalArgumentException with words for whoever typed it
     */
    static String of(String typed) {
        String address = typed.strip();
        // No display names, groups, comments or lists: they are ways to write to others too.
        if (address.length() > LONGEST || !address.matches("[!-~&&[^\\s<>(),;:\"\\[\\]\\\\]]+@[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("Please give one e-mail address, like name@example.org.");
        }
        check(address);
        return address;
    }

    static void check(String address) {
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException e) {
            throw new IllegalArgumentException("That is no e-mail address: like name@example.org it should be.", e);
        }
    }
}
