package thumbsmith.sandbox;

import java.io.IOException;

/** Answers a call or throws the {@link Refusal} that is its answer; handlers wrap one another. */
@FunctionalInterface
interface Handler {
    Reply handle(Call call) throws IOException, InterruptedException;
}
