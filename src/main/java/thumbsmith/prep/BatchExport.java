package thumbsmith.prep;

import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.Export;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.FileFormat;

/** What kind of files a batch makes. */
final class BatchExport {
    private final PrepSession session;
    private final Dial quality;

    BatchExport(PrepSession session) {
        this.session = session;
        quality = new Dial(
                session,
                new DialScale(1, 100, 1, 90, ""),
                recipe -> (double) recipe.export().options().quality(),
                BatchExport::withQuality);
    }

    ObservableValue<Export> export() {
        return session.recipeProperty().map(PrepRecipe::export);
    }

    /** 1–100. */
    Dial quality() {
        return quality;
    }

    void format(FileFormat format) {
        change(was -> {
            EncodeOptions old = was.options();
            EncodeOptions next = new EncodeOptions(format, old.quality(), old.progressive(), old.chroma(), old.matte());
            return new Export(next, was.maxBytes(), was.keep());
        });
    }

    /** @param bytes the most that a file may have; empty for as many as it takes */
    void budget(OptionalLong bytes) {
        change(was -> new Export(was.options(), bytes, was.keep()));
    }

    private void change(UnaryOperator<Export> step) {
        session.change(recipe -> recipe.with(step.apply(recipe.export())));
    }

    private static PrepRecipe withQuality(PrepRecipe recipe, double quality) {
        Export was = recipe.export();
        return recipe.with(new Export(was.options().withQuality((int) quality), was.maxBytes(), was.keep()));
    }
}
