package press.dateline.evaluate;

import press.dateline.evaluate.labels.Task;

/** One name wrongly found, or {@code missed}, how often, and an article where it happened. */
record NameFault(Task task, String name, boolean missed, int count, String article) {}
