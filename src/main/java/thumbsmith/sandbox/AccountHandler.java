package thumbsmith.sandbox;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;

/**
 * The account page and what its forms send. The page is for people; a program may top up with JSON. A form counts only
 * if the browser says that it comes from this service or if it brings the token that stood in the page.
 */
final class AccountHandler implements Handler {
    static final String PATH = "/account";

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, Optional<Duration>> MAINTENANCE = Map.of(
            "0", Optional.empty(),
            "1", Optional.of(Duration.ofMinutes(1)),
            "5", Optional.of(Duration.ofMinutes(5)),
            "30", Optional.of(Duration.ofMinutes(30)));

    private final Purse purse;
    private final Maintenance maintenance;
    private final Handler next;
    private final String token = randomToken();

    /** @param next answers every other path */
    AccountHandler(Account account, Handler next) {
        this.purse = account.purse();
        this.maintenance = account.maintenance();
        this.next = next;
    }

    @Override
    public Reply handle(Call call) throws IOException, InterruptedException {
        if (!call.path().equals(PATH) && !call.path().startsWith(PATH + "/")) return next.handle(call);
        return switch (call.method() + " " + call.path()) {
            case "GET " + PATH, "HEAD " + PATH -> page(200, visit(call));
            case "POST " + PATH + "/top-up" -> SmallBody.isJson(call) ? topUp(call) : topUp(form(call));
            case "POST " + PATH + "/maintenance" -> maintain(form(call));
            default -> throw Refusal.of(ErrorCode.NOT_FOUND, "There is no such page.");
        };
    }

    private static AccountPage.Visit visit(Call call) {
        return "topped-up".equals(call.address().getRawQuery())
                ? new AccountPage.Visit.ToppedUp()
                : new AccountPage.Visit.Plain();
    }

    /** For programs: what is wrong is answered as the contract does. */
    private Reply topUp(Call call) throws IOException {
        purse.topUp(TopUp.of(SmallBody.json(call)).usd());
        return Reply.json(200, Answers.credits(purse.left(), call.requestId()));
    }

    /** For people: what is wrong stands at the field. */
    private Reply topUp(Map<String, String> form) {
        String typed = form.getOrDefault("amount", "");
        try {
            purse.topUp(TopUp.typed(typed).usd());
            return seeOther("?topped-up");
        } catch (Refusal wrong) {
            return page(wrong.status(), new AccountPage.Visit.WrongAmount(typed, wrong.getMessage()));
        }
    }

    private Reply maintain(Map<String, String> form) {
        Optional<Duration> time = MAINTENANCE.get(form.getOrDefault("minutes", ""));
        if (time == null) throw Refusal.invalid("minutes: must be 0, 1, 5 or 30");
        time.ifPresentOrElse(maintenance::start, maintenance::end);
        return seeOther("");
    }

    private Map<String, String> form(Call call) throws IOException {
        Map<String, String> form = SmallBody.form(call);
        // The door has sent every other origin away.
        if (call.header("Origin").isEmpty() && !token.equals(form.get("token")))
            throw new Refusal(403, "FORBIDDEN", "This form did not come from this page.", List.of());
        return form;
    }

    private Reply page(int status, AccountPage.Visit visit) {
        AccountPage page = new AccountPage(purse.left(), maintenance.left(), token, visit);
        return guarded(Reply.html(status, page.html()));
    }

    /** So that loading the page again sends nothing again. */
    private static Reply seeOther(String query) {
        return guarded(Reply.html(303, "")).with("Location", PATH + query);
    }

    private static Reply guarded(Reply reply) {
        return reply.with("Content-Security-Policy", POLICY)
                .with("Cache-Control", "no-store")
                .with("X-Content-Type-Options", "nosniff");
    }

    private static String randomToken() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
