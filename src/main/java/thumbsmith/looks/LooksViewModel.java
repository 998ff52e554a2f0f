package thumbsmith.looks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.failure.FreeName;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Connections;
import thumbsmith.job.Look;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Subscription;
import thumbsmith.ui.ServiceState;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** The looks of the chosen service, and the panel beside them: one look, the training form, or adding by id. */
public final class LooksViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(LooksViewModel.class);

    /** What the list has to show. */
    public enum State {
        LOADING,
        EMPTY,
        FILLED,
        FAILED
    }

    /** What stands beside the list. */
    public sealed interface Panel {
        record Nothing() implements Panel {}

        record OfLook(LookDetails details) implements Panel {}

        record Training(TrainingForm form) implements Panel {}

        record Adding(AddForm form) implements Panel {}

        record Archiving(ArchiveForm form) implements Panel {}
    }

    private record Listed(ServiceState.Open state, List<Look> looks) {}

    private final LooksBench bench;
    private final TrainingForm training;
    private final AddForm adding;
    private final Deletions deletions;
    private final List<Subscription> subscriptions;
    private final ReadOnlyObjectWrapper<Optional<Path>> enlarged =
            new ReadOnlyObjectWrapper<>(this, "enlarged", Optional.empty());
    private List<Look> known = List.of();
    private final ObservableList<Look> looks = FXCollections.observableArrayList();
    private final ObservableList<Look> looksToRead = FXCollections.unmodifiableObservableList(looks);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(this, "panel", new Panel.Nothing());
    private final ReadOnlyObjectWrapper<ServiceState> service =
            new ReadOnlyObjectWrapper<>(this, "service", new ServiceState.Opening());
    private final ReadOnlyStringWrapper unfollowed = new ReadOnlyStringWrapper(this, "unfollowed", "");
    private Work.Running loading = () -> {};

    public LooksViewModel(LooksBench bench) {
        this.bench = bench;
        this.training = new TrainingForm(bench, service.getReadOnlyProperty(), this::choose);
        this.adding = new AddForm(bench, this::choose);
        this.deletions = new Deletions(bench, this::list);
        Connections connections = bench.studio().connections();
        subscriptions = List.of(
                registry().onChange(() -> bench.work().front(this::reload)),
                connections.onChange(() -> bench.work().front(this::startOver)),
                bench.studio().lookKeeper().onFollowed(() -> bench.work().front(this::tellUnfollowed)));
        tellUnfollowed();
        reload();
    }

    /** Looks on their way out, which can be taken back for a while. */
    public Deletions deletions() {
        return deletions;
    }

    void copySupport(String text) {
        bench.desktop().copyText(text);
    }

    /** A picture that is shown over the room. */
    public ReadOnlyObjectProperty<Optional<Path>> enlargedProperty() {
        return enlarged.getReadOnlyProperty();
    }

    /** Back from the large picture. */
    public void reduce() {
        enlarged.set(Optional.empty());
    }

    /** Newest first. */
    public ObservableList<Look> looks() {
        return looksToRead;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Panel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /** The service whose looks are listed. */
    public ReadOnlyObjectProperty<ServiceState> serviceProperty() {
        return service.getReadOnlyProperty();
    }

    /** Why trainings are not followed for now, in a sentence; empty while they are. */
    public ReadOnlyStringProperty unfollowedProperty() {
        return unfollowed.getReadOnlyProperty();
    }

    private void tellUnfollowed() {
        unfollowed.set(bench.studio()
                .lookKeeper()
                .unfollowed()
                .map(LookWords::unfollowed)
                .orElse(""));
    }

    public void choose(Look look) {
        if (chosen().filter(look.id()::equals).isEmpty())
            panel.set(new Panel.OfLook(new LookDetails(bench, look, new Deeds())));
    }

    /** Takes a way out that a card offers for its mark. */
    public void take(Look look, Recovery way) {
        new LookErrand(bench, () -> look, () -> {}).takeOfMark(way);
    }

    /** The look whose details are shown. */
    public Optional<UUID> chosen() {
        return panel.get() instanceof Panel.OfLook(LookDetails details)
                ? Optional.of(details.look().id())
                : Optional.empty();
    }

    public void train(LookMode mode) {
        training.modeProperty().set(mode);
        panel.set(new Panel.Training(training));
    }

    /** Opens the form for a style of these pictures, named; what is filled in there already goes only if the person says so. */
    public void trainStyle(List<Path> pictures) {
        begin(LookMode.STYLE, TEXTS.get("train.style.name"), pictures);
    }

    private void begin(LookMode mode, String name, List<Path> pictures) {
        training.fill(mode, FreeName.among(name, known.stream().map(Look::name).toList()), pictures);
        panel.set(new Panel.Training(training));
    }

    public void addById() {
        panel.set(new Panel.Adding(adding));
    }

    /** Takes all looks to a second computer, or in from another one. */
    public void archive(ArchiveForm.Way way) {
        panel.set(new Panel.Archiving(new ArchiveForm(bench, way)));
    }

    public void closePanel() {
        panel.set(new Panel.Nothing());
    }

    public void reload() {
        loading.cancel();
        loading = bench.work().waiting(this::ask, this::listed, this::notListed);
    }

    /** Which service is chosen may take a moment to tell: it may have to start first. */
    private Listed ask() {
        Service chosen = bench.studio().connections().current().service();
        return new Listed(
                new ServiceState.Open(chosen, bench.whyNotReady().get()),
                registry().of(chosen));
    }

    private void listed(Listed listed) {
        service.set(listed.state());
        listed.state().service().ifPresent(deletions::keepThoseOf);
        known = listed.looks();
        list();
    }

    /** All but those that are gone for the person. */
    private void list() {
        looks.setAll(known.stream().filter(look -> !deletions.hides(look)).toList());
        state.set(looks.isEmpty() ? State.EMPTY : State.FILLED);
        if (panel.get() instanceof Panel.OfLook(LookDetails details)) follow(details);
    }

    private void notListed(Exception fault) {
        if (service.get() instanceof ServiceState.Opening) service.set(ServiceState.unavailable(fault));
        state.set(State.FAILED);
    }

    private void follow(LookDetails details) {
        looks.stream()
                .filter(look -> look.id().equals(details.look().id()))
                .findFirst()
                .ifPresentOrElse(details::update, this::closePanel);
    }

    private void startOver() {
        if (panel.get() instanceof Panel.OfLook) closePanel();
        service.set(new ServiceState.Opening());
        reload();
    }

    /** What the details hand on. */
    private final class Deeds implements LookDeeds {
        @Override
        public void delete(Look look) {
            deletions.begin(look);
        }

        @Override
        public void duplicate(Look look, List<Path> pictures) {
            begin(look.mode(), look.name(), pictures);
        }

        @Override
        public void enlarge(Path picture) {
            enlarged.set(Optional.of(picture));
        }
    }

    private LookRegistry registry() {
        return bench.studio().looks();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        loading.cancel();
        deletions.close();
        training.close();
    }
}
