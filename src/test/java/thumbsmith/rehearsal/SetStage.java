package thumbsmith.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A stage that notes what is asked of it. */
final class SetStage implements Stage {
    final List<String> told = new ArrayList<>();
    boolean set = true;
    String refusal = "";

    @Override
    public boolean isSet() {
        return set;
    }

    @Override
    public void set() {
        told.add("set");
        set = true;
    }

    @Override
    public void summon(Occasion occasion, Consumer<String> couldNot) {
        told.add(occasion.id());
        if (!refusal.isEmpty()) couldNot.accept(refusal);
    }

    @Override
    public void openList() {
        told.add("list");
    }

    @Override
    public void leaveList() {
        told.add("leave");
    }

    @Override
    public void clear() {
        told.add("clear");
    }

    @Override
    public void strike() {
        told.add("strike");
    }
}
