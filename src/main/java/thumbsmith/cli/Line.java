package thumbsmith.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Look;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Tally;

/**
 * One result. With {@code --json} its components become one object on one line, named in snake case, with null for
 * what there is not; money is in USD, sizes in px. Without, {@link #words} are printed.
 */
sealed interface Line {

    /** The same for people, one element a line. */
    @JsonIgnore
    List<String> words();

    /** A thumbnail on disk. */
    record Generated(
            String path,
            int width,
            int height,
            String operation,
            String model,
            String service,
            String requestId,
            BigDecimal costUsd,
            BigDecimal listPriceUsd,
            double seconds)
            implements Line {

        static Generated of(Output output) {
            return new Generated(
                    output.file().toAbsolutePath().toString(),
                    output.width(),
                    output.height(),
                    output.recipe().operation().wire(),
                    output.recipe().model().map(it -> it.wire()).orElse(null),
                    output.service().name(),
                    output.requestId().orElse(null),
                    output.cost(),
                    output.listPrice(),
                    Math.round(output.seconds() * 1000) / 1000.0);
        }

        @Override
        public List<String> words() {
            return List.of(path);
        }
    }

    /** A job of the queue; {@code path} once its thumbnail is saved, {@code why} and {@code code} where it is held up. */
    record Queued(
            UUID id, String state, String prompt, String path, String service, String project, String why, String code)
            implements Line {
        private static final int SHORT_ID = 8;
        private static final int SHORT_PROMPT = 60;

        static Queued of(Job job, Optional<Output> output) {
            Hitch hitch = Hitch.of(job.state());
            return new Queued(
                    job.id(),
                    job.state().wire(),
                    job.recipe().prompt(),
                    output.map(it -> it.file().toAbsolutePath().toString()).orElse(null),
                    job.service().name(),
                    job.project().orElse(null),
                    hitch.why().orElse(null),
                    hitch.code().orElse(null));
        }

        @Override
        public List<String> words() {
            String more = path != null ? path : why != null ? why : service;
            String what = prompt.length() <= SHORT_PROMPT ? prompt : prompt.substring(0, SHORT_PROMPT - 1) + "…";
            return List.of("%s  %-9s  %s  (%s)".formatted(id.toString().substring(0, SHORT_ID), state, what, more));
        }
    }

    /** Whether the queue as a whole is paused. */
    record Paused(boolean paused) implements Line {
        @Override
        public List<String> words() {
            return List.of(paused ? "The queue is paused." : "The queue is not paused.");
        }
    }

    /** A score of one picture; the sub-scores go by the service's names. */
    record Scored(
            String picture,
            double mainScore,
            Map<String, Double> subscores,
            String suggestion,
            String operation,
            String service,
            String requestId,
            BigDecimal costUsd,
            BigDecimal listPriceUsd)
            implements Line {
        @Override
        public List<String> words() {
            return ScoreWords.of(this);
        }
    }

    /** Proposed titles, best first. */
    record Titled(
            List<String> titles,
            String reasoning,
            String operation,
            String service,
            String requestId,
            BigDecimal costUsd,
            BigDecimal listPriceUsd)
            implements Line {
        @Override
        public List<String> words() {
            return titles;
        }
    }

    /** A persona or style; {@code portrait} is a local file, {@code progress} 0–100. */
    record OfLook(
            UUID id,
            String mode,
            String name,
            String status,
            int progress,
            String portrait,
            String instructions,
            String operation,
            String service,
            String requestId,
            BigDecimal costUsd,
            BigDecimal listPriceUsd)
            implements Line {

        /** A look as the program knows it, for free. */
        static OfLook of(Look look, Operation operation) {
            return of(look, operation, Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO);
        }

        static OfLook of(Look look, Operation operation, Optional<String> request, BigDecimal cost, BigDecimal list) {
            return new OfLook(
                    look.id(),
                    look.mode().wire(),
                    look.name(),
                    look.status().wire(),
                    look.progress(),
                    look.portrait().map(it -> it.toAbsolutePath().toString()).orElse(null),
                    look.instructions().orElse(null),
                    operation.wire(),
                    look.service().name(),
                    request.orElse(null),
                    cost,
                    list);
        }

        @Override
        public List<String> words() {
            String line = "%s  %-7s  %-10s  %s".formatted(id, mode, status, name);
            return List.of(instructions == null ? line : line + "  (" + instructions + ")");
        }
    }

    /** A look that is gone. */
    record Deleted(UUID id, String name, String operation, String service, String message) implements Line {
        static Deleted of(UUID id, Optional<String> name, Service service, String message) {
            return new Deleted(id, name.orElse(null), Operation.DELETE_LOOK.wire(), service.name(), message);
        }

        @Override
        public List<String> words() {
            return List.of("Deleted " + (name == null ? id.toString() : name) + ".");
        }
    }

    /**
     * What a day, a month or all time came to, estimated; {@code drafts} with what they would have cost by the list.
     * {@code unknown} counts lost answers with what they may have cost more; null for a day.
     */
    record Spent(
            String period,
            String name,
            long requests,
            BigDecimal estimatedUsd,
            long drafts,
            BigDecimal draftsListUsd,
            Long unknown,
            BigDecimal unknownUsd)
            implements Line {
        static Spent of(
                String period, String name, Tally tally, Optional<Long> unknown, Optional<BigDecimal> unknownUsd) {
            return new Spent(
                    period,
                    name,
                    tally.requests(),
                    tally.spent(),
                    tally.drafts(),
                    tally.draftList(),
                    unknown.orElse(null),
                    unknownUsd.orElse(null));
        }

        @Override
        public List<String> words() {
            return SpendWords.of(this);
        }
    }

    /** A thumbnail of the library. */
    record Found(
            UUID id,
            String path,
            String prompt,
            Instant made,
            String operation,
            String model,
            String service,
            String format,
            String persona,
            String style,
            int width,
            int height,
            BigDecimal costUsd,
            BigDecimal listPriceUsd,
            Double score,
            int stars,
            boolean favourite,
            String project,
            String requestId)
            implements Line {
        static Found of(LibraryItem item) {
            Output output = item.output();
            Recipe recipe = output.recipe();
            return new Found(
                    output.id(),
                    output.file().toAbsolutePath().toString(),
                    recipe.prompt(),
                    output.made(),
                    recipe.operation().wire(),
                    recipe.model().map(Model::wire).orElse(null),
                    output.service().name(),
                    recipe.format().wire(),
                    recipe.persona().map(LookRef::name).orElse(null),
                    recipe.style().map(LookRef::name).orElse(null),
                    output.width(),
                    output.height(),
                    output.cost(),
                    output.listPrice(),
                    output.score().orElse(null),
                    item.stars(),
                    item.favourite(),
                    item.project().orElse(null),
                    output.requestId().orElse(null));
        }

        @Override
        public List<String> words() {
            return List.of(id + "  " + made.toString().substring(0, 10) + "  " + path);
        }
    }

    /** A copy that was saved. */
    record Exported(UUID id, String path, String from) implements Line {
        static Exported of(Output output, Path copy) {
            return new Exported(
                    output.id(),
                    copy.toAbsolutePath().toString(),
                    output.file().toAbsolutePath().toString());
        }

        @Override
        public List<String> words() {
            return List.of(path);
        }
    }

    /** About pictures on this computer; see {@link PictureLines}. */
    non-sealed interface OfPicture extends Line {}

    /** Why something did not come about; {@code status} and {@code requestId} as far as the service told them. */
    record OfError(Body error) implements Line {
        record Body(String code, Integer status, String requestId, String message) {}

        /** Words about failures go to standard error, where {@link Reporter} puts them. */
        @Override
        public List<String> words() {
            return List.of();
        }
    }
}
