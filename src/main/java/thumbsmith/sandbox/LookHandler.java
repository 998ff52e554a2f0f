package thumbsmith.sandbox;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET}, {@code PATCH} and {@code DELETE /v2/pikzonality/{id}}. */
record LookHandler(Looks looks, Outputs outputs) {

    ObjectNode show(Request request) throws InterruptedException {
        Look look = looks.find(request.route().look());
        return Answers.look(look, looks.now(), outputs::address, request.id());
    }

    ObjectNode instruct(Request request) throws InterruptedException {
        UUID id = request.route().look();
        Fields fields = request.fields();
        Optional<String> text = fields.instructions();
        fields.refuseIfWrong();
        return Answers.instructed(looks.instruct(id, text), request.id());
    }

    ObjectNode delete(Request request) throws InterruptedException {
        return Answers.deleted(looks.delete(request.route().look()), request.id());
    }
}
