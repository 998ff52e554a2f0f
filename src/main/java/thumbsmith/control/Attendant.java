package thumbsmith.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.OtherServiceException;

/** Does what a line asks and answers with a line, whatever the line holds. */
record Attendant(Office office) {
    private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);

    static final String NOT_UNDERSTOOD =
            "Another version of Thumbsmith is at work in this folder. Close it, then try again.";
    static final String OTHER_ACCOUNT = "The Thumbsmith that is at work in this folder would pay with another key, so"
            + " nothing was sent. Use the same key in both, or close the other one.";
    static final String NO_WINDOW = "A command is at work in this folder, without a window.";
    static final String FAILED =
            "The Thumbsmith that is at work in this folder could not do that. Its log in Help tells why.";

    String answer(String line) {
        return ReplyJson.write(reply(line));
    }

    private Reply reply(String line) {
        Request request;
        try {
            request = RequestJson.read(line);
        } catch (RuntimeException e) {
            LOG.debug("A request was not understood: {}", e.getClass().getSimpleName());
            return new Reply.Refused(Reply.Why.NOT_UNDERSTOOD, NOT_UNDERSTOOD);
        }
        return done(request);
    }

    private Reply done(Request request) {
        try {
            return obey(request);
        } catch (OtherServiceException e) {
            return new Reply.Refused(Reply.Why.OTHER_SERVICE, e.getMessage());
        } catch (IllegalArgumentException e) {
            return impossible(e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("What another process asked for failed", e);
            return new Reply.Refused(Reply.Why.FAILED, FAILED);
        }
    }

    private Reply obey(Request request) {
        return switch (request) {
            case Request.Submit submit -> submit(submit);
            case Request.PauseAll() -> then(() -> office.orders().pause());
            case Request.ResumeAll() -> then(this::resumeAll);
            case Request.Pause(var jobs) -> then(() -> office.orders().pause(jobs));
            case Request.Resume(var jobs) -> then(() -> resume(jobs));
            case Request.Cancel(var jobs) -> then(() -> office.orders().cancel(jobs));
            case Request.Move(var jobs, var before) ->
                then(() -> office.orders().move(jobs, before));
            case Request.Again(UUID job) -> taken(office.orders().again(job));
            case Request.Settle(UUID job, var settlement) ->
                taken(office.orders().settle(job, settlement));
            case Request.Front(List<Path> files) ->
                office.front(files) ? Reply.Taken.NOTHING_NEW : impossible(NO_WINDOW);
            case Request.Yield() -> then(office::makeRoom);
        };
    }

    private Reply submit(Request.Submit submit) {
        if (!submit.account().equals(office.account())) return impossible(OTHER_ACCOUNT);
        Optional<String> objection = submit.orders().stream()
                .flatMap(order -> office.objection(order.recipe()).stream())
                .findFirst();
        if (objection.isPresent()) return impossible(objection.get());
        office.expect(submit.waits());
        List<Job> jobs = office.orders().submit(submit.orders(), submit.expected());
        return unwritten(jobs).orElseGet(() -> taken(jobs));
    }

    /** Jobs that could not be written down are not there: whoever ordered them hears why. */
    private static Optional<Reply> unwritten(List<Job> jobs) {
        return jobs.stream()
                .filter(job -> job.state() instanceof JobState.Failed)
                .map(job -> ((JobState.Failed) job.state()).failure())
                .<Reply>map(failure -> new Reply.Refused(Reply.Why.FAILED, why(failure)))
                .findFirst();
    }

    private static String why(Failure failure) {
        return failure instanceof Failure.DiskFull(var _, String why) ? why : FAILED;
    }

    private static Reply then(Runnable order) {
        order.run();
        return Reply.Taken.NOTHING_NEW;
    }

    private void resumeAll() {
        office.orders().resume();
        office.tookAll();
    }

    private void resume(List<UUID> jobs) {
        office.orders().resume(jobs);
        office.took(jobs);
    }

    private Reply taken(Optional<Job> job) {
        return taken(job.stream().toList());
    }

    private Reply taken(List<Job> jobs) {
        List<UUID> ids = jobs.stream().map(Job::id).toList();
        office.took(ids);
        return new Reply.Taken(ids);
    }

    private static Reply impossible(String sentence) {
        return new Reply.Refused(
                Reply.Why.IMPOSSIBLE, Optional.ofNullable(sentence).orElse(FAILED));
    }
}
