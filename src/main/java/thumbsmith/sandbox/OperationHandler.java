package thumbsmith.sandbox;

import tools.jackson.databind.node.ObjectNode;

/** Does one operation and gives the body of its 200, or throws the {@link Refusal} that is its answer. */
@FunctionalInterface
interface OperationHandler {
    ObjectNode answer(Request request) throws InterruptedException;
}
