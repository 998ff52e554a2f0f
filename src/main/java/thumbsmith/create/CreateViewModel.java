package thumbsmith.create;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.Problem;
import thumbsmith.job.Recipe;
import thumbsmith.job.StepOf;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.job.Taken;
import thumbsmith.store.JsonFile;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.ScoringActions;
import thumbsmith.ui.ServiceState;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** The Create screen without its looks: composer on one side, cards on the other. Front thread only. */
public final class CreateViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(CreateViewModel.class);

    private final Studio studio;
    private final CreatePorts ports;
    private final ComposerModel composer;
    private final ComposerMemory memory;
    private final JobsModel jobs;
    private final TitlesModel titles;
    private final ScoreAsker<Output> scores;
    private final RunStarter starter;
    private final ProjectChoice project;
    private final CardDeeds deeds;
    private final CardWays ways;
    private final FieldMarks marks;
    private final PutAside aside;
    private final Reuse reuse;
    private final RecipeOffers offers;
    private final FaceWatch faces;
    private final PaintingModel painting;
    private final ComposerFocus focus = new ComposerFocus();
    private final Subscription connections;
    private final Subscription looks;
    private final LastStart lastStart;
    private int asideBefore;
    private Work.Running reading = () -> {};
    private final ReadOnlyObjectWrapper<Optional<String>> blocked =
            new ReadOnlyObjectWrapper<>(this, "blocked", Optional.empty());

    /**
     * @param memory the composer as it was left, and where it is kept
     * @param outputs where thumbnails go unless the preferences name another folder
     */
    public CreateViewModel(
            Studio studio,
            PreferencesFile preferences,
            JsonFile<ComposerState> memory,
            Path outputs,
            CreatePorts ports) {
        this(studio, JobDesk.of(studio), preferences, memory, outputs, ports);
    }

    CreateViewModel(
            Studio studio,
            JobDesk desk,
            PreferencesFile preferences,
            JsonFile<ComposerState> file,
            Path outputs,
            CreatePorts ports) {
        this.studio = studio;
        this.ports = ports;
        composer = new ComposerModel(studio.pricing(), this::slotModel);
        faces = new FaceWatch(composer, studio.faces(), ports.work());
        painting = new PaintingModel(composer, studio, ports.work());
        memory = new ComposerMemory(composer, file::set);
        jobs = new JobsModel(desk, studio.pricing(), ports.work(), ports.clock(), ports.ticker());
        titles = TitlesPorts.model(composer, studio, ports);
        scores = new ScoreAsker<>(
                ports.results(),
                ports.failures(),
                ports.common(),
                ports.confirm(),
                ports.desktop()::copyText,
                ports.clock());
        starter = new RunStarter(
                desk,
                preferences,
                outputs,
                ports.work(),
                ports.confirm(),
                ports.failures(),
                studio.pricing(),
                studio.budget());
        project = new ProjectChoice(preferences, studio.library(), ports.work());
        marks = new FieldMarks(composer);
        aside = new PutAside(composer);
        reuse = new Reuse(composer, aside, ports.work(), ports.toFront());
        offers = new RecipeOffers(studio.intake(), reuse, ports.work());
        composer.slots().onDrop(offers::dropped);
        Recall recall = new Recall(composer, focus, aside, marks, ports.toFront());
        deeds = new CardDeeds(desk, recall, this::putAway, ports.work(), ports.failures());
        SendAnew anew = new SendAnew(desk, composer, recall, starter, jobs, this::putAway, ports);
        ways = CardWays.of(studio, desk, composer, anew, recall, jobs, this::putAway, ports);
        jobs.onFailed(new FailurePlaces(composer, marks, ways, ports.failures())::failed);
        lastStart = new LastStart(ports.clock());
        composer.problemsProperty().subscribe(changed -> block());
        composer.serviceProperty().subscribe(changed -> block());
        composer.slots().all().forEach(slot -> slot.model().contentProperty().subscribe(changed -> block()));
        faces.doubtProperty().subscribe(changed -> block());
        painting.keepingProperty().subscribe(changed -> block());
        connections = studio.connections().onChange(() -> ports.work().front(this::openService));
        looks = studio.looks().onChange(() -> ports.work().front(this::readService));
        openService();
        memory.restore(file.get(), ports.work());
        jobs.load(job -> memory.putAway().contains(job));
    }

    private SlotModel slotModel(Slot slot) {
        SlotModel model = new SlotModel(slot, studio.intake(), ports.work(), ports.picker());
        model.takeTyped(ports.confirm());
        return model;
    }

    public ComposerModel composer() {
        return composer;
    }

    public JobsModel jobs() {
        return jobs;
    }

    public TitlesModel titles() {
        return titles;
    }

    /** Where the mask is painted. */
    public PaintingModel painting() {
        return painting;
    }

    /** What new thumbnails are filed under. */
    public ProjectChoice project() {
        return project;
    }

    /** The price table was changed: what is shown is priced anew. */
    public void reprice() {
        composer.reprice();
    }

    /** What failed jobs say of the inputs that the composer still holds. */
    public FieldMarks marks() {
        return marks;
    }

    /** Where the focus is to go. */
    public ComposerFocus focus() {
        return focus;
    }

    /** What made room for a recipe that came back. */
    public PutAside aside() {
        return aside;
    }

    /** Recipes that come back from elsewhere. */
    public Reuse reuse() {
        return reuse;
    }

    /** Recipes that pictures carry which were dropped here. */
    public RecipeOffers offers() {
        return offers;
    }

    /** Brings that recipe back; asks first where something of the person's is there. Sends nothing. */
    public void reuse(Recipe recipe) {
        reuse.use(recipe);
    }

    public DesktopPort desktop() {
        return ports.desktop();
    }

    /** Why Generate cannot be pressed, in words; empty when it can. */
    public ReadOnlyObjectProperty<Optional<String>> blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** What is not known of the faces that a run is about, and whether that can be answered with {@link #sendAnyway}. */
    public FaceWatch faces() {
        return faces;
    }

    /** Starts the run as composed, unless something blocks it. */
    public void generate() {
        if (blocked.get().isEmpty()) composer.serviceProperty().get().service().ifPresent(this::start);
    }

    private void start(Service service) {
        Recipe recipe = composer.recipeProperty().get();
        int count = composer.count().get();
        if (lastStart.isRepeatedBy(recipe, count, service)) return;
        starter.start(recipe, count, service, started -> {
            lastStart.note(recipe, count, service);
            marks.clear();
            painting.leave();
            jobs.started(started);
        });
    }

    public void run(JobCardModel card, CardAction action) {
        deeds.run(card, action);
    }

    /** Takes a way out of that card's failure. */
    public void take(JobCardModel card, Recovery way) {
        ways.take(card, way);
    }

    /** Takes a way out that is offered at an input. */
    public void takeMarked(Recovery way) {
        marks.markProperty().get().flatMap(mark -> jobs.card(mark.job())).ifPresent(card -> ways.take(card, way));
    }

    /** Puts the focus to the input that the card's failure is about. */
    public void see(FieldMark mark) {
        focus.wish(mark.first(), ComposerFocus.Act.NOTHING);
    }

    /** Which step of its chain that card's job is; mostly of none. */
    Optional<StepOf> step(JobCardModel card) {
        return ports.step().apply(card.id());
    }

    /** What can be done with that card's thumbnail; a score that is asked for shows on the card. */
    public ResultActions results(JobCardModel card) {
        return new ScoringActions(ports.results(), scores, output -> card.scoreDesk());
    }

    /** Takes a way out of a score that did not come. */
    void takeScoreWay(JobCardModel card, Recovery way) {
        card.scoreFailureProperty()
                .get()
                .ifPresent(why -> card.outputProperty()
                        .get()
                        .ifPresent(output -> scores.take(way, why, output, card.scoreDesk())));
    }

    /** Fills the prompt with an example, in a mode that makes a thumbnail from words; sends nothing. */
    public void tryExample(String prompt) {
        composer.modeProperty().set(Operation.TEXT);
        composer.prompt().textProperty().set(prompt);
    }

    /** Puts a picture into that slot, in a mode that has it; sends nothing. */
    public void use(Slot slot, Path file) {
        use(slot, new Offer.OfFile(file));
    }

    /** The same with a picture that has no file of its own. */
    public void use(Slot slot, Offer picture) {
        new Handover(composer).use(slot, picture);
    }

    /** Image mode with the thumbnail as its source and its prompt; sends nothing. */
    public void variations(Output output) {
        new Handover(composer).variations(output);
    }

    /** Edit mode with the thumbnail as its source; what is typed stays. Sends nothing. */
    public void edit(Output output) {
        new Handover(composer).edit(output);
    }

    /** The same with any picture and an instruction; sends nothing. */
    public void edit(Path picture, String instruction) {
        new Handover(composer).edit(picture, instruction);
    }

    /** Lets composer and titles be used for a rehearsal: what the person had in them is kept for {@link #takeBack}. */
    public void putAside() {
        if (memory.isAside()) return;
        painting.leave();
        memory.putAside();
        titles.putAside();
        asideBefore = aside.count();
    }

    public void takeBack() {
        if (!memory.isAside()) return;
        marks.clear();
        aside.leave(asideBefore);
        memory.takeBack(ports.work());
        titles.takeBack();
    }

    /** Fills the composer with that recipe, its pictures as they were taken in; sends nothing. */
    public void hold(Recipe recipe, Map<Slot, Taken> pictures) {
        composer.slots().all().forEach(slot -> slot.model().clear());
        composer.count().set(1);
        faces.trust(pictures);
        pictures.forEach((slot, taken) -> composer.slots().at(slot).model().restore(taken));
        new Handover(composer).bringBack(recipe);
        lastStart.forget();
    }

    /** Takes away the cards of those jobs. */
    public void putAway(Collection<UUID> cards) {
        cards.forEach(this::putAway);
    }

    /** Takes away the cards of failed jobs of which nothing waits to be saved; what is known of them is kept. */
    public void clearFailed() {
        jobs.clearable().forEach(this::putAway);
    }

    private void putAway(JobCardModel card) {
        putAway(card.id());
    }

    private void putAway(UUID card) {
        memory.putAway(card);
        marks.clear(card);
        jobs.remove(card);
    }

    private void block() {
        blocked.set(composer.serviceProperty()
                .get()
                .whyNot()
                .or(this::unreadable)
                .or(this::problem)
                .or(painting::whyNot)
                .or(() -> faces.doubtProperty().get().map(FaceWatch.Doubt::sentence)));
    }

    private Optional<String> unreadable() {
        boolean busy = composer.slots().inMode().anyMatch(ComposerSlot::isBusy);
        return busy ? Optional.of(TEXTS.get("blocked.busy")) : Optional.empty();
    }

    private Optional<String> problem() {
        return composer.problemsProperty().get().stream().map(Problem::sentence).findFirst();
    }

    private record Known(ServiceState.Open state, List<Look> looks) {}

    /** Nothing can be sent, and no price is shown, until it is known where to. */
    private void openService() {
        composer.serviceIs(new ServiceState.Opening());
        readService();
    }

    /** A newer reading overtakes an older one. */
    private void readService() {
        reading.cancel();
        reading = ports.work()
                .waiting(this::read, this::known, fault -> composer.serviceIs(ServiceState.unavailable(fault)));
    }

    private Known read() {
        Service service = studio.connections().current().service();
        var state = new ServiceState.Open(service, ports.whyNotReady().get());
        return new Known(state, studio.looks().of(service));
    }

    private void known(Known known) {
        composer.offer(known.looks());
        composer.serviceIs(known.state());
    }

    @Override
    public void close() {
        reading.cancel();
        connections.close();
        looks.close();
        jobs.close();
        titles.close();
        faces.close();
        painting.close();
        composer.close();
    }
}
