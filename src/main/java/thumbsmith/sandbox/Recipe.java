package thumbsmith.sandbox;

import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;

/** The fields that text and image share. Model and format are there unless the fields have noted why not. */
record Recipe(
        Optional<Model> model,
        Optional<Format> format,
        Optional<PictureField> support,
        Optional<String> persona,
        Optional<String> style) {

    static Recipe read(Fields fields) {
        fields.require("model").require("format");
        Optional<Model> model = fields.model();
        return new Recipe(
                model,
                fields.format(),
                fields.picture(PicturePair.SUPPORT),
                look(fields, LookMode.PERSONA, model),
                look(fields, LookMode.STYLE, model));
    }

    /** @throws Refusal SUPPORT_IMAGE_NOT_SUPPORTED if the model takes none */
    void requireSupportable() {
        if (support.isPresent() && !model.orElseThrow().takesSupport())
            throw Refusal.of(
                    ErrorCode.SUPPORT_IMAGE_NOT_SUPPORTED,
                    "This model takes no support image.",
                    support.get().name() + ": " + model.get().wire() + " takes none");
    }

    private static Optional<String> look(Fields fields, LookMode mode, Optional<Model> model) {
        Optional<String> id = fields.text(mode.wire());
        model.filter(it -> id.isPresent() && !it.takesLooks())
                .ifPresent(it -> fields.complain(mode.wire(), it.wire() + " takes none"));
        return id;
    }
}
