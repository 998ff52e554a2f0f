package thumbsmith.create;

import java.util.Locale;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.ui.Texts;

/** What people call the models, modes and formats. */
final class Names {
    private static final Texts TEXTS = Texts.of(Names.class);

    private Names() {}

    static String of(Model model) {
        return TEXTS.get("model." + model.wire());
    }

    static String of(Operation operation) {
        return TEXTS.get("mode." + operation.wire());
    }

    static String of(Format format) {
        return TEXTS.get("format." + format.name().toLowerCase(Locale.ROOT));
    }
}
