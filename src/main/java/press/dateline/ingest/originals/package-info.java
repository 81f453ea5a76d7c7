/** Received files as they came, compressed, in a folder that their owner alone may read. Knows nothing of the other rooms. */
package press.dateline.ingest.originals;
