package thumbsmith.sandbox;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lets in only calls that were meant for this service: a web page elsewhere must not reach it through a browser. */
final class Door implements Handler {
    private final Set<String> hosts;
    private final Set<String> origins;
    private final Handler next;

    Door(int port, Handler next) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        this.origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
        this.next = next;
    }

    @Override
    public Reply handle(Call call) throws IOException, InterruptedException {
        if (!isOwn(call.headers("Host")) || isAddressedElsewhere(call.address()))
            throw forbidden("Host: is not this service");
        if (call.headers("Origin").stream().anyMatch(it -> !origins.contains(plain(it))))
            throw forbidden("Origin: is another site");
        return next.handle(call);
    }

    private boolean isOwn(List<String> named) {
        return named.size() == 1 && hosts.contains(plain(named.getFirst()));
    }

    /** A request line may name a host of its own, which goes before the header. */
    private boolean isAddressedElsewhere(URI address) {
        return address.getRawAuthority() != null && !hosts.contains(plain(address.getRawAuthority()));
    }

    private static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static Refusal forbidden(String detail) {
        return new Refusal(403, "FORBIDDEN", "This service answers programs on this computer only.", List.of(detail));
    }
}
