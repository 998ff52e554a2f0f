package thumbsmith.prep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.PrepResult;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Puts together what is known of each picture of a batch. */
final class BatchTiles {
    private static final Texts TEXTS = Texts.of(BatchTiles.class);

    private final BatchFiles files;
    private final BatchHistory history;
    private final BatchRun run;

    BatchTiles(BatchFiles files, BatchHistory history, BatchRun run) {
        this.files = files;
        this.history = history;
        this.run = run;
    }

    BatchTile tile(Path picture) {
        BatchChoices choices = history.choices();
        PrepRecipe recipe = choices.recipe(picture);
        boolean own = choices.isException(picture);
        boolean in = choices.isIn(picture);
        BatchTile found = known(picture, recipe, in, own);
        boolean tellsOut = !in && run.result(picture).isEmpty() && found.mark() != BatchTile.Mark.BROKEN;
        return tellsOut ? new BatchTile(picture, recipe, found.mark(), TEXTS.get("batch.out"), false, own) : found;
    }

    private BatchTile known(Path picture, PrepRecipe recipe, boolean in, boolean own) {
        return run.result(picture)
                .map(it -> new BatchTile(picture, recipe, mark(it), words(it), in, own))
                .orElseGet(() -> {
                    HeaderCheck check = files.check(picture);
                    return new BatchTile(picture, recipe, mark(check), words(check, recipe), in, own);
                });
    }

    /** Of the original, once it is known. */
    Optional<PixelSize> size(Path picture) {
        return files.check(picture) instanceof HeaderCheck.Sound sound ? Optional.of(sound.size()) : Optional.empty();
    }

    /** Such as "40 pictures · 2 cannot be read · 1 left out". */
    String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(TEXTS.get("batch.count", files.pictures().size()));
        if (files.broken() > 0) parts.add(TEXTS.get("batch.count.broken", files.broken()));
        int out = (int) files.pictures().stream()
                .filter(it -> !history.choices().isIn(it))
                .count();
        if (out > 0) parts.add(TEXTS.get("batch.count.out", out));
        int own = (int)
                files.pictures().stream().filter(history.choices()::isException).count();
        if (own > 0) parts.add(TEXTS.get("batch.count.own", own));
        return String.join(" · ", parts);
    }

    private static BatchTile.Mark mark(PrepResult result) {
        return switch (result) {
            case PrepResult.Done _ -> BatchTile.Mark.DONE;
            case PrepResult.Skipped _ -> BatchTile.Mark.SKIPPED;
            case PrepResult.Failed _ -> BatchTile.Mark.FAILED;
        };
    }

    private static String words(PrepResult result) {
        return switch (result) {
            case PrepResult.Done it ->
                TEXTS.get("batch.done", Words.size(it.width(), it.height()), Words.bytes(it.bytes()));
            case PrepResult.Skipped it -> it.why();
            case PrepResult.Failed it -> it.why();
        };
    }

    private static BatchTile.Mark mark(HeaderCheck check) {
        return switch (check) {
            case HeaderCheck.Unread _ -> BatchTile.Mark.UNREAD;
            case HeaderCheck.Sound _ -> BatchTile.Mark.SOUND;
            case HeaderCheck.Broken _ -> BatchTile.Mark.BROKEN;
        };
    }

    private static String words(HeaderCheck check, PrepRecipe recipe) {
        return switch (check) {
            case HeaderCheck.Unread _ -> "";
            case HeaderCheck.Sound sound -> {
                PixelSize after = sound.size().after(recipe);
                yield TEXTS.get("batch.becomes", Words.size(after.width(), after.height()));
            }
            case HeaderCheck.Broken(String why) -> why;
        };
    }
}
