package thumbsmith.queue;

import java.util.List;
import java.util.UUID;
import thumbsmith.job.Job;

/** What is done with all the picked jobs. Those that it does not fit are passed over. Front thread. */
public final class PickedDeeds {
    private final Picks picks;
    private final QueueBoard board;
    private final QueueDeeds deeds;

    PickedDeeds(Picks picks, QueueBoard board, QueueDeeds deeds) {
        this.picks = picks;
        this.board = board;
        this.deeds = deeds;
    }

    public void pause() {
        deeds.pause(picks.inOrder());
    }

    public void resume() {
        deeds.resume(picks.inOrder());
    }

    /** Pauses what waits; where nothing does, lets the parked ones go on. */
    public void pauseOrResume() {
        if (picks.inOrder().stream().anyMatch(this::waits)) pause();
        else resume();
    }

    private boolean waits(UUID job) {
        return board.section(job).filter(it -> it == Section.WAITING).isPresent();
    }

    public void cancel() {
        deeds.cancel(picks.inOrder());
    }

    /** One place up the line. */
    public void up() {
        deeds.move(moves().up());
    }

    /** One place down the line. */
    public void down() {
        deeds.move(moves().down());
    }

    public void toTop() {
        deeds.move(moves().toTop());
    }

    public void toEnd() {
        deeds.move(moves().toEnd());
    }

    /** @param place where they were dropped: before the job that stands there, from 0 */
    public void to(int place) {
        deeds.move(moves().to(place));
    }

    private LineMoves moves() {
        List<UUID> line = board.in(Section.WAITING).stream().map(Job::id).toList();
        return new LineMoves(line, picks.stateProperty().get().picked());
    }
}
