package press.dateline.follow;

/** Where on this installation an alert is looked at, confirmed and stopped. */
public final class Places {

    private Places() {}

    public static String alert(String id) {
        return "/alerts/" + id;
    }

    /** A mail program posts here; a reader who opens it finds a button. */
    public static String stop(String id) {
        return alert(id) + "/stop";
    }

    public static String confirm(String id) {
        return alert(id) + "/confirm";
    }
}
