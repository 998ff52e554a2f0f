package thumbsmith.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a service's pages for people are.
 *
 * @param support the mail address of its support
 */
public record Pages(URI account, URI billing, URI prices, URI documentation, String support) {

    /** As the contract gives them; it names no page of its own for billing, so that is the account's. */
    public static final Pages PUBLISHED = new Pages(
            URI.create("https://app.pikzels.com/platform"),
            URI.create("https://app.pikzels.com/platform"),
            URI.create("https://app.pikzels.com/platform/pricing"),
            URI.create("https://docs.pikzels.com"),
            "support@pikzels.com");

    /** Narrower than mail allows, so that nothing in it can end the address and begin a header of the message. */
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}");

    /** A page's address as a person types it: a host with https; empty for anything else. */
    public static Optional<URI> page(String typed) {
        try {
            return sound(new URI(typed.strip()));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether that is a mail address, without a name or anything else beside it. */
    public static boolean isMail(String typed) {
        return MAIL.matcher(typed).matches();
    }

    public URI at(Page page) {
        return switch (page) {
            case ACCOUNT -> account;
            case BILLING -> billing;
            case PRICES -> prices;
            case DOCUMENTATION -> documentation;
        };
    }

    public Pages with(Page page, URI address) {
        return switch (page) {
            case ACCOUNT -> new Pages(address, billing, prices, documentation, support);
            case BILLING -> new Pages(account, address, prices, documentation, support);
            case PRICES -> new Pages(account, billing, address, documentation, support);
            case DOCUMENTATION -> new Pages(account, billing, prices, address, support);
        };
    }

    public Pages withSupport(String mail) {
        return new Pages(account, billing, prices, documentation, mail);
    }

    /** What is missing, as in an edited file, or has no https is as published. */
    public Pages mended() {
        return new Pages(
                sound(account).orElse(PUBLISHED.account),
                sound(billing).orElse(PUBLISHED.billing),
                sound(prices).orElse(PUBLISHED.prices),
                sound(documentation).orElse(PUBLISHED.documentation),
                support != null && isMail(support) ? support : PUBLISHED.support);
    }

    private static Optional<URI> sound(URI address) {
        return Optional.ofNullable(address)
                .filter(it -> "https".equalsIgnoreCase(it.getScheme()))
                .filter(it -> it.getHost() != null && it.getRawUserInfo() == null);
    }
}
