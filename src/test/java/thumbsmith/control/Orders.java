package thumbsmith.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Order;
import thumbsmith.job.Recipe;

/** Orders for tests. */
final class Orders {
    private Orders() {}

    static Order of(String prompt) {
        Recipe recipe = new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        return new Order(recipe, 2, Path.of("/tmp/out"), Optional.of("Islands"));
    }

    static Request.Submit submit() {
        return new Request.Submit(List.of(of("An island")), Service.EMBEDDED, FakeOffice.ACCOUNT, true);
    }
}
