package thumbsmith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Batch;
import thumbsmith.job.BatchCheck;
import thumbsmith.job.BatchEntry;
import thumbsmith.job.BatchFile;
import thumbsmith.job.Order;
import thumbsmith.job.Studio;
import thumbsmith.job.UnreadableBatchException;

/** Orders from a file: every row is checked and its price told before the first is sent. */
record BatchOrders(Studio studio, Reporter reporter, boolean skipsWrong) {

    List<Order> read(Path file, Path folder, Optional<String> project) throws FailureException {
        Service service = studio.connections().current().service();
        Batch batch = checked(file, service);
        batch.wrong().forEach(this::tell);
        if (batch.good().isEmpty()) throw refused("No row of " + file + " can be made.");
        if (!batch.wrong().isEmpty() && !skipsWrong)
            throw refused(count(batch.wrong().size(), "row") + " of " + file
                    + " cannot be made, so nothing was sent. With --skip-wrong the others are.");
        reporter.say(count(batch.thumbnails(), "thumbnail") + ", " + price(batch, service) + ".");
        return batch.orders(folder, project);
    }

    private Batch checked(Path file, Service service) throws FailureException {
        try {
            BatchFile read = BatchFile.read(file);
            BatchCheck check = new BatchCheck(read, studio.looks(), studio.intake(), service);
            return new Batch(read.rows().stream().map(check::check).toList());
        } catch (UnreadableBatchException e) {
            throw refused(file + ": " + e.getMessage());
        }
    }

    private void tell(BatchEntry.Wrong wrong) {
        reporter.say("Line " + wrong.row().line() + ": " + String.join(" ", wrong.problems()));
    }

    private String price(Batch batch, Service service) {
        return service.isEmbedded()
                ? "free drafts"
                : "about " + Money.of(batch.cost(studio.pricing(), service)) + " in all";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static FailureException refused(String why) {
        return new FailureException(new Failure.Refused(List.of(why)));
    }
}
