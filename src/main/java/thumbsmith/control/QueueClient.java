package thumbsmith.control;

import static thumbsmith.control.HandoverException.Kind;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.Journal;
import thumbsmith.job.Order;
import thumbsmith.job.OtherServiceException;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Settlement;
import thumbsmith.job.Subscription;

/**
 * Hands orders to the process that runs the jobs of the folder. Throws {@link HandoverException} where that process
 * does not answer or refuses.
 */
public final class QueueClient implements QueueOrders {
    private static final int REPLY_SECONDS = 60;
    private static final String NOBODY = "No Thumbsmith answers in this folder.";
    private static final String LOST = "The Thumbsmith that is at work in this folder ended before it answered.";

    private final Meeting meeting;
    private final Journal journal;
    private final Supplier<String> account;
    private final boolean waits;

    /**
     * @param journal of the same folder
     * @param account tells the account that is to pay apart from others; a digest, never the key
     * @param waits whether jobs are to stay where something is in their way that ends by itself
     */
    public QueueClient(Path home, Journal journal, Supplier<String> account, boolean waits) {
        this.meeting = new Meeting(home);
        this.journal = journal;
        this.account = account;
        this.waits = waits;
    }

    /** Up to 100 orders; more have to be ordered one part after the other. */
    @Override
    public List<Job> submit(List<Order> orders, Service expected) {
        return jobs(new Request.Submit(orders, expected, account.get(), waits));
    }

    @Override
    public void pause() {
        ask(meeting, new Request.PauseAll());
    }

    @Override
    public void resume() {
        ask(meeting, new Request.ResumeAll());
    }

    @Override
    public boolean isPaused() {
        return journal.isPaused();
    }

    @Override
    public void pause(List<UUID> jobs) {
        ask(meeting, new Request.Pause(jobs));
    }

    @Override
    public void resume(List<UUID> jobs) {
        ask(meeting, new Request.Resume(jobs));
    }

    @Override
    public void cancel(List<UUID> jobs) {
        ask(meeting, new Request.Cancel(jobs));
    }

    @Override
    public void move(List<UUID> jobs, Optional<UUID> before) {
        ask(meeting, new Request.Move(jobs, before));
    }

    @Override
    public Optional<Job> again(UUID job) {
        return jobs(new Request.Again(job)).stream().findFirst();
    }

    @Override
    public Optional<Job> settle(UUID job, Settlement settlement) {
        return jobs(new Request.Settle(job, settlement)).stream().findFirst();
    }

    /**
     * Asks the window that is open over that folder to come to the front and show those files.
     *
     * @throws HandoverException there is none, or it does not answer
     */
    public static void front(Path home, List<Path> files) {
        ask(new Meeting(home), new Request.Front(files));
    }

    /** Tells the process that runs the jobs apart from the next one; empty where none says where it is. */
    public Optional<String> whoRunsIt() {
        return meeting.socket().map(Path::toString);
    }

    /** Asks a command that is at work in that folder to leave it to this window; it may take until its requests are answered. */
    public static void makeRoom(Path home) {
        ask(new Meeting(home), new Request.Yield());
    }

    private List<Job> jobs(Request request) {
        return ask(meeting, request).stream()
                .flatMap(id -> journal.job(id).stream())
                .toList();
    }

    private static List<UUID> ask(Meeting meeting, Request request) {
        return switch (exchanged(meeting, request)) {
            case Reply.Taken(List<UUID> jobs) -> jobs;
            case Reply.Refused(Reply.Why why, String sentence) -> throw refusal(why, sentence);
        };
    }

    private static RuntimeException refusal(Reply.Why why, String sentence) {
        return switch (why) {
            case LEAVING -> new HandoverException(Kind.NOBODY, NOBODY);
            case OTHER_SERVICE -> new OtherServiceException();
            case NOT_UNDERSTOOD, IMPOSSIBLE, FAILED -> new HandoverException(Kind.REFUSED, sentence);
        };
    }

    private static Reply exchanged(Meeting meeting, Request request) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Subscription _ = Channels.closedAfter(channel, REPLY_SECONDS)) {
            connect(channel, meeting);
            return answered(channel, request);
        } catch (IOException e) {
            throw new HandoverException(Kind.NOBODY, NOBODY);
        }
    }

    private static void connect(SocketChannel channel, Meeting meeting) throws IOException {
        Path socket = meeting.socket().orElseThrow(() -> new IOException("It is not said where."));
        channel.connect(UnixDomainSocketAddress.of(socket));
        Channels.read(channel, QueueServer.GREETING.length() + 1);
    }

    private static Reply answered(SocketChannel channel, Request request) {
        try {
            Channels.write(channel, RequestJson.write(request));
            return ReplyJson.read(Channels.read(channel, Channels.REPLY_BYTES));
        } catch (IOException | IllegalArgumentException e) {
            throw request.isRepeatable()
                    ? new HandoverException(Kind.NOBODY, NOBODY)
                    : new HandoverException(Kind.LOST, LOST);
        }
    }
}
