package thumbsmith.app;

import java.util.ArrayList;
import java.util.List;

/** What became of all rounds together. */
final class KillFigures {
    /**
     * One round.
     *
     * @param kills processes that were killed before they had ended by themselves
     * @param sent paid requests that reached the service whole
     * @param paid answers that the service counts as paid
     * @param booked lines of the ledger
     * @param unknown jobs that were sent and whose answer was lost
     * @param saved outputs on disk
     */
    record Round(int kills, int sent, int paid, int booked, int unknown, int saved) {}

    private final List<Round> rounds = new ArrayList<>();

    void add(Round round) {
        rounds.add(round);
    }

    int kills() {
        return rounds.stream().mapToInt(Round::kills).sum();
    }

    @Override
    public String toString() {
        return "%d rounds, %d kills: %d requests reached the service, %d counted as paid, %d in the ledger, %d of unknown outcome, %d saved"
                .formatted(
                        rounds.size(),
                        kills(),
                        rounds.stream().mapToInt(Round::sent).sum(),
                        rounds.stream().mapToInt(Round::paid).sum(),
                        rounds.stream().mapToInt(Round::booked).sum(),
                        rounds.stream().mapToInt(Round::unknown).sum(),
                        rounds.stream().mapToInt(Round::saved).sum());
    }
}
