package thumbsmith.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;

/**
 * Checks the rows of one batch file by the contract's rules, taking in the pictures that they name, each one once.
 * Sends nothing to the service. For one thread.
 */
public final class BatchCheck {
    private static final Model USUAL_MODEL = Model.PKZ_4_5;
    private static final Format USUAL_FORMAT = Format.WIDE;

    private final BatchLooks looks;
    private final BatchPictures pictures;

    /** @param service the one that the rows would be sent to: its looks are meant */
    public BatchCheck(BatchFile file, LookRegistry looks, Intake intake, Service service) {
        this.looks = new BatchLooks(looks, service);
        this.pictures = new BatchPictures(file.folder(), intake);
    }

    /** Blocks while it reads or fetches pictures. */
    public BatchEntry check(BatchRow row) {
        return new Reading(row).entry();
    }

    /** One row, and what is wrong with it so far. */
    private final class Reading {
        private final BatchRow row;
        private final List<String> problems = new ArrayList<>();

        Reading(BatchRow row) {
            this.row = row;
        }

        BatchEntry entry() {
            if (row.surplus() > 0) return new BatchEntry.Wrong(row, List.of(BatchSentences.surplus(row.surplus())));
            int count = row.value(BatchColumn.N).map(this::count).orElse(1);
            Recipe recipe = recipe();
            if (problems.isEmpty()) Preflight.check(recipe).forEach(it -> problems.add(it.sentence()));
            return problems.isEmpty() ? new BatchEntry.Good(row, recipe, count) : new BatchEntry.Wrong(row, problems);
        }

        /** Has holes where problems were found. */
        private Recipe recipe() {
            return new Recipe(
                    row.value(BatchColumn.IMAGE).isPresent() ? Operation.IMAGE : Operation.TEXT,
                    row.prompt(),
                    Optional.of(row.value(BatchColumn.MODEL).map(this::model).orElse(USUAL_MODEL)),
                    row.value(BatchColumn.FORMAT).map(this::format).orElse(USUAL_FORMAT),
                    look(BatchColumn.PERSONA, LookMode.PERSONA),
                    look(BatchColumn.STYLE, LookMode.STYLE),
                    Optional.empty(),
                    pictures());
        }

        private int count(String text) {
            Optional<Integer> count = Optional.of(text)
                    .filter(it -> it.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .filter(it -> it >= 1 && it <= Limits.IN_FLIGHT);
            return known(count, BatchSentences.count(text)).orElse(1);
        }

        private Model model(String text) {
            Optional<Model> model = Model.of(text.toLowerCase(Locale.ROOT)).or(() -> shown(text));
            return known(model, BatchSentences.unknownModel(text)).orElse(USUAL_MODEL);
        }

        private static Optional<Model> shown(String text) {
            return Stream.of(Model.values())
                    .filter(it -> it.shown().equalsIgnoreCase(text))
                    .findFirst();
        }

        private Format format(String text) {
            return known(Format.of(text), BatchSentences.unknownFormat(text)).orElse(USUAL_FORMAT);
        }

        private <T> Optional<T> known(Optional<T> value, String otherwise) {
            if (value.isEmpty()) problems.add(otherwise);
            return value;
        }

        private Optional<LookRef> look(BatchColumn column, LookMode mode) {
            return row.value(column).flatMap(text -> looks.find(text, mode, problems::add));
        }

        private Map<Slot, Picture> pictures() {
            Map<Slot, Picture> taken = new EnumMap<>(Slot.class);
            picture(BatchColumn.IMAGE, Slot.SOURCE, taken);
            picture(BatchColumn.SUPPORT, Slot.SUPPORT, taken);
            return taken;
        }

        private void picture(BatchColumn column, Slot slot, Map<Slot, Picture> taken) {
            row.value(column).ifPresent(text -> {
                switch (pictures.take(text, slot)) {
                    case BatchPictures.Found.Good(Picture picture) -> taken.put(slot, picture);
                    case BatchPictures.Found.Bad(String why) -> problems.add(BatchSentences.picture(column, text, why));
                }
            });
        }
    }
}
