package thumbsmith.review;

import java.util.DoubleSummaryStatistics;
import java.util.List;

/** How far several scores of one picture lie apart. */
record Spread(long least, long most, int times) {
    static Spread of(List<KeptScore> scores) {
        DoubleSummaryStatistics all =
                scores.stream().mapToDouble(KeptScore::main).summaryStatistics();
        return new Spread(Math.round(all.getMin()), Math.round(all.getMax()), scores.size());
    }

    boolean isOne() {
        return least == most;
    }
}
