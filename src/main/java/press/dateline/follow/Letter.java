package press.dateline.follow;

/** A letter as it is sent: the same words as plain text and as HTML. */
record Letter(String subject, String text, String html) {}
