package thumbsmith.app;

import java.math.BigDecimal;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.rehearsal.Rehearsed;
import thumbsmith.sandbox.EmbeddedService;

/** Which service answers, and how it is had to fail. */
interface WalkStage {
    /** The one that answers over HTTP. */
    EmbeddedService service();

    /** Asks in the window for what meets the failure. FX thread. */
    void summon(Occasion occasion);

    /** The network is back, the service open again, the account filled. */
    void mend();

    /** The rehearsal on the program's own embedded service, as Help has it. */
    record Rehearsal(WindowRig rig) implements WalkStage {
        @Override
        public EmbeddedService service() {
            return rig.wiring.embedded().service();
        }

        @Override
        public void summon(Occasion occasion) {
            rig.window.screens().rehearsal().groupsProperty().get().stream()
                    .flatMap(group -> group.rows().stream())
                    .filter(row -> row.occasion().equals(occasion))
                    .forEach((Rehearsed row) -> rig.window.screens().rehearsal().summon(row));
        }

        @Override
        public void mend() {
            rig.wiring.backstage().clear();
            service().endMaintenance();
            WalkMends.topUp(service().accountPage(), BigDecimal.TEN);
        }
    }
}
