package thumbsmith.settings;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import thumbsmith.contract.Page;
import thumbsmith.contract.Pages;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.Texts;

/** Where the service's pages for people are, and the mail address of its support. */
public final class PageSettings {
    private static final Texts TEXTS = Texts.of(PageSettings.class);

    private final PreferencesFile preferences;
    private final Map<Page, TypedAddress> pages = new EnumMap<>(Page.class);
    private final TypedAddress support;

    PageSettings(PreferencesFile preferences) {
        this.preferences = preferences;
        for (Page page : Page.values()) pages.put(page, address(page));
        support = new TypedAddress(
                TEXTS.get("page.support"),
                now().support(),
                Pages.PUBLISHED.support(),
                typed -> Optional.of(typed.strip()).filter(Pages::isMail),
                TEXTS.get("page.support.problem"),
                mail -> preferences.update(it -> it.withPages(it.pages().withSupport(mail))));
    }

    public TypedAddress at(Page page) {
        return pages.get(page);
    }

    public TypedAddress support() {
        return support;
    }

    private TypedAddress address(Page page) {
        return new TypedAddress(
                TEXTS.get("page." + page.wire()),
                now().at(page).toString(),
                Pages.PUBLISHED.at(page).toString(),
                Pages::page,
                TEXTS.get("page.problem"),
                (URI address) ->
                        preferences.update(it -> it.withPages(it.pages().with(page, address))));
    }

    private Pages now() {
        return preferences.get().pages();
    }
}
