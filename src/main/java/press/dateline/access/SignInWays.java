package press.dateline.access;

/** Whether people can sign in at all: with a name and password kept here, or at an OpenID provider. */
public final class SignInWays {

    private final Accounts accounts;
    private final boolean provider;

    public SignInWays(Accounts accounts, OpenIdConfiguration openId) {
        this.accounts = accounts;
        this.provider = openId.issuer().isPresent();
    }

    /** Whether anybody can. */
    public boolean any() {
        return provider || accounts.any();
    }

    /** Whether anybody can who may then correct. */
    public boolean anyEditors() {
        return provider || accounts.anyEditors();
    }

    /** Whether anybody can with a password kept here. */
    public boolean byPassword() {
        return accounts.anyPasswords();
    }

    public boolean byProvider() {
        return provider;
    }
}
