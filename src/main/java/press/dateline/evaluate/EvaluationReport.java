package press.dateline.evaluate;

import java.util.List;
import java.util.Map;
import press.dateline.evaluate.labels.Task;

/**
 * What an evaluation found.
 *
 * @param dateline Dateline's scores
 * @param bare those of the name model alone
 * @param pipeline those of CoreNLP's default pipeline, empty if it did not take part
 * @param worst the most frequent faults of Dateline, worst first
 */
record EvaluationReport(
        int articles,
        Map<Task, PrecisionRecall> dateline,
        Map<Task, PrecisionRecall> bare,
        Map<Task, PrecisionRecall> pipeline,
        List<NameFault> worst) {}
