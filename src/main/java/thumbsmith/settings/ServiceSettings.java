package thumbsmith.settings;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.api.BaseUrl;
import thumbsmith.contract.Limits;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.secret.KeyHost;
import thumbsmith.store.Preferences;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Which service, where it is, and the key for it. A key belongs to the host it was given for. */
public final class ServiceSettings {
    private static final Texts TEXTS = Texts.of(ServiceSettings.class);

    /** What is known of the key that is in use or being tested. */
    public sealed interface KeyState {
        /** @param words one sentence for people */
        record Plain(String words) implements KeyState {}

        record Good(String words) implements KeyState {}

        record Bad(String words) implements KeyState {}

        String words();
    }

    private final SettingsBench bench;
    private final ReadOnlyObjectWrapper<ServiceChoice> service = new ReadOnlyObjectWrapper<>(this, "service");
    private final StringProperty baseUrl = new SimpleStringProperty(this, "baseUrl");
    private final StringProperty key = new SimpleStringProperty(this, "key", "");
    private final ReadOnlyObjectWrapper<KeyState> keyState = new ReadOnlyObjectWrapper<>(this, "keyState");
    private final ReadOnlyBooleanWrapper testing = new ReadOnlyBooleanWrapper(this, "testing");
    private final StringBinding baseUrlProblem = Bindings.createStringBinding(this::baseUrlProblemNow, baseUrl);
    private final StringBinding keyProblem = Bindings.createStringBinding(this::keyProblemNow, key);
    private final ReadOnlyBooleanWrapper keyAsked = new ReadOnlyBooleanWrapper(this, "keyAsked");
    private Work.Running asking = () -> {};
    private Consumer<URI> accepted = base -> {};

    ServiceSettings(SettingsBench bench) {
        this.bench = bench;
        Preferences now = bench.preferences().get();
        service.set(
                bench.overrides().chooseService()
                        ? ServiceChoice.PIKZELS
                        : now.service().orElse(ServiceChoice.EMBEDDED));
        baseUrl.set(bench.overrides().baseUrl().orElse(now.baseUrl().toString()));
        keyState.set(resting());
        baseUrl.subscribe(this::rest);
    }

    public ReadOnlyObjectProperty<ServiceChoice> serviceProperty() {
        return service.getReadOnlyProperty();
    }

    public void choose(ServiceChoice choice) {
        service.set(choice);
        bench.preferences().update(it -> it.withService(choice));
    }

    public Overrides overrides() {
        return bench.overrides();
    }

    /** As typed. */
    public StringProperty baseUrlProperty() {
        return baseUrl;
    }

    public StringBinding baseUrlProblem() {
        return baseUrlProblem;
    }

    /** Takes the typed address over, if a key may go there: once it is typed whole, not at every letter. */
    public void takeBaseUrl() {
        if (bench.overrides().baseUrl().isPresent()) return;
        BaseUrl.parse(baseUrl.get()).ifPresent(it -> bench.preferences().update(old -> old.withBaseUrl(it)));
    }

    /** As typed; emptied once it is taken over. */
    public StringProperty keyProperty() {
        return key;
    }

    public StringBinding keyProblem() {
        return keyProblem;
    }

    public ReadOnlyObjectProperty<KeyState> keyStateProperty() {
        return keyState.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty testingProperty() {
        return testing.getReadOnlyProperty();
    }

    /** Whether a key was asked for from elsewhere, so that its field shows whichever service is chosen. */
    public ReadOnlyBooleanProperty keyAskedProperty() {
        return keyAsked.getReadOnlyProperty();
    }

    void askForKey() {
        keyAsked.set(true);
    }

    /** Hears the address at which the key that is in use was accepted. */
    public void onAccepted(Consumer<URI> listener) {
        accepted = listener;
    }

    /** Whether there is a key for the host that is chosen. */
    public boolean hasKey() {
        return host().flatMap(bench.secrets()::keyFor).isPresent();
    }

    /** Whether what is typed is a key and not only the beginning of one. */
    boolean isKeyWhole() {
        return typed().length() > Limits.KEY_PREFIX.length() && keyProblemNow().isEmpty();
    }

    /** Keeps the typed key for this run, bound to the host, and tests it at once. */
    public void useKey() {
        if (!isKeyWhole() || host().isEmpty()) return;
        takeBaseUrl();
        bench.secrets().keep(host().get(), typed());
        key.set("");
        rest();
        bench.keysChanged().run();
        testKey();
    }

    public void forgetKey() {
        host().ifPresent(this::forget);
    }

    /** Forgets the key for the service at that address, whichever is shown here. */
    public void forgetKeyOf(URI base) {
        forget(KeyHost.of(base));
    }

    private void forget(String host) {
        bench.secrets().forget(host);
        rest();
        bench.keysChanged().run();
    }

    /** Asks the service about the typed key, or the kept one where none is typed. Free of charge. */
    public void testKey() {
        Optional<URI> base = BaseUrl.parse(baseUrl.get());
        Optional<String> tested = typed().isEmpty() ? host().flatMap(bench.secrets()::keyFor) : Optional.of(typed());
        boolean begun = !typed().isEmpty() && !isKeyWhole();
        if (base.isEmpty() || tested.isEmpty() || begun || testing.get()) return;
        boolean inUse = typed().isEmpty();
        testing.set(true);
        keyState.set(new KeyState.Plain(TEXTS.get("key.testing", base.get().getHost())));
        asking = bench.work()
                .waiting(
                        () -> bench.keyCheck().check(base.get(), tested.get()),
                        outcome -> {
                            tested(outcome);
                            if (inUse) tell(outcome, base.get());
                        },
                        fault -> notTested());
    }

    private void tell(Outcome<KeyCheck.Verdict> outcome, URI base) {
        if (outcome.equals(Outcome.done(KeyCheck.Verdict.ACCEPTED))) accepted.accept(base);
    }

    void close() {
        asking.cancel();
    }

    private void tested(Outcome<KeyCheck.Verdict> outcome) {
        testing.set(false);
        switch (outcome) {
            case Outcome.Done<KeyCheck.Verdict>(KeyCheck.Verdict verdict) -> keyState.set(judged(verdict));
            case Outcome.Failed<KeyCheck.Verdict>(var failure) -> keyState.set(judged(failure));
            case Outcome.Withdrawn<KeyCheck.Verdict>() -> keyState.set(resting());
        }
    }

    private void notTested() {
        testing.set(false);
        keyState.set(new KeyState.Plain(TEXTS.get("key.unknown")));
    }

    private static KeyState judged(KeyCheck.Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> new KeyState.Good(TEXTS.get("key.accepted"));
            case REFUSED -> new KeyState.Bad(TEXTS.get("key.refused"));
        };
    }

    /** A deleted key that is kept here is best forgotten. */
    private KeyState judged(Failure failure) {
        String words = CheckWords.of(failure);
        if (!CheckWords.isAboutKey(failure)) return new KeyState.Plain(words);
        boolean forgettable = CheckWords.isDeleted(failure) && typed().isEmpty() && hasKey();
        return new KeyState.Bad(forgettable ? TEXTS.get("check.deleted", words) : words);
    }

    /** Another address needs another key: what was tested says nothing about it. */
    private void rest() {
        asking.cancel();
        testing.set(false);
        keyState.set(resting());
    }

    private KeyState resting() {
        if (bench.overrides().key()) return new KeyState.Plain(TEXTS.get("key.environment"));
        if (host().isEmpty()) return new KeyState.Plain("");
        String words = hasKey() ? "key.kept" : "key.none";
        return new KeyState.Plain(TEXTS.get(words, host().get()));
    }

    private Optional<String> host() {
        return BaseUrl.parse(baseUrl.get()).map(KeyHost::of);
    }

    private String baseUrlProblemNow() {
        return BaseUrl.problem(baseUrl.get()).orElse("");
    }

    private String keyProblemNow() {
        if (typed().isEmpty() || Limits.KEY_PREFIX.startsWith(typed())) return "";
        if (!typed().startsWith(Limits.KEY_PREFIX)) return TEXTS.get("key.prefix");
        return typed().matches("[\\x21-\\x7e]+") ? "" : TEXTS.get("key.letters");
    }

    private String typed() {
        return key.get().strip();
    }
}
