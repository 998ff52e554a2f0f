package thumbsmith.contract;

import java.net.URI;

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

    public URI at(Page page) {
        return switch (page) {
            case ACCOUNT -> account;
            case BILLING -> billing;
            case PRICES -> prices;
            case DOCUMENTATION -> documentation;
        };
    }
}
