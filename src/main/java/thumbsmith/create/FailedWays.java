package thumbsmith.create;

import java.util.List;
import java.util.stream.Stream;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;

/** Which of the catalogue's ways a card offers for a job that failed: nothing waits for it any more. */
record FailedWays(Catalogue catalogue, Failure failure, Circumstances around) {

    List<Way> of(List<Way> offered) {
        List<Way> here =
                offered.stream().filter(way -> !isOfNoUse(way.recovery())).toList();
        return HoldReason.of(failure).map(reason -> again(here, after(reason))).orElse(here);
    }

    /** A card keeps everything by itself. */
    private static boolean isOfNoUse(Recovery way) {
        return way instanceof Recovery.Keep || way instanceof Recovery.LeaveParked;
    }

    /** What is saved here once there is room for it was answered before. */
    private static Recovery after(HoldReason reason) {
        return reason == HoldReason.DISK ? new Recovery.FetchAgain() : new Recovery.TryAgain();
    }

    /** What others wait for is over for this one, so that its price stands in place of going on with all of them. */
    private List<Way> again(List<Way> offered, Recovery again) {
        Stream<Way> others = offered.stream().filter(way -> !waits(way.recovery()));
        return Stream.concat(others, Stream.of(catalogue.way(again, around))).toList();
    }

    private static boolean waits(Recovery way) {
        return way instanceof Recovery.CheckNow || way instanceof Recovery.GoOn;
    }
}
