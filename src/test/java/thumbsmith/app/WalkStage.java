package thumbsmith.app;

import java.math.BigDecimal;
import thumbsmith.contract.Service;
import thumbsmith.failure.HoldReason;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.rehearsal.Rehearsed;
import thumbsmith.sandbox.EmbeddedService;

/** Which service answers, and how it is had to fail. */
interface WalkStage {
    /** The one that answers over HTTP. */
    EmbeddedService service();

    /** Waits for what would get in the way of that failure. Not on the FX thread. */
    default void prepare(Occasion occasion) {}

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

        /**
         * A window that opens for the first time asks for the starter looks' portraits. They are outputs too, and would be
         * cut off in place of the thumbnail; and their answers tell that the service is there, which ends a hold.
         */
        @Override
        public void prepare(Occasion occasion) {
            if (occasion.mishap() instanceof Mishap.OutputCut
                    || HoldReason.of(occasion.failure()).isPresent())
                WindowRig.await("the portraits are there", this::hasPortraits);
        }

        private boolean hasPortraits() {
            return rig.studio().looks().of(Service.EMBEDDED).stream()
                    .allMatch(look -> look.portrait().isPresent());
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
