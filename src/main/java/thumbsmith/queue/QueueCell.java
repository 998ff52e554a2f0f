package thumbsmith.queue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Thumbnails;

/** A row: a heading or a card. Used again as the list scrolls; it listens to the screen, never to a job. */
final class QueueCell extends ListCell<QueueRow> {
    /** Heights in px. */
    static final double CARD = 68;

    private static final double HEADING = 48;
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private final QueueViewModel model;
    private final HeadingPane heading;
    private final CardPane card;

    QueueCell(QueueViewModel model, Thumbnails thumbnails) {
        this.model = model;
        this.heading = new HeadingPane(model);
        this.card = new CardPane(thumbnails, action -> job().ifPresent(id -> model.run(id, action)), this::openMenu);
        getStyleClass().add("queue-cell");
        setText(null);
        model.pulseProperty().when(Shown.is(this)).subscribe(beat -> draw());
        model.picks().stateProperty().when(Shown.is(this)).subscribe(state -> mark());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    }

    /** The job that is shown. */
    Optional<UUID> job() {
        return getItem() instanceof QueueRow.Card(Section _, UUID job) ? Optional.of(job) : Optional.empty();
    }

    /** Its place in line, from 0, where it waits. */
    Optional<Integer> place() {
        return getItem() instanceof QueueRow.Card(Section section, UUID job) && section == Section.WAITING
                ? Optional.of(model.place(job) - 1)
                : Optional.empty();
    }

    boolean isLead() {
        return job().isPresent()
                && job().equals(model.picks().stateProperty().get().lead());
    }

    @Override
    protected void updateItem(QueueRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(
                switch (empty ? null : row) {
                    case null -> null;
                    case QueueRow.Heading _ -> heading;
                    case QueueRow.Card _ -> card;
                });
        draw();
        mark();
    }

    private void draw() {
        switch (isEmpty() ? null : getItem()) {
            case null -> {}
            case QueueRow.Heading(Section section) -> heading.show(section);
            case QueueRow.Card(Section _, UUID job) ->
                model.card(job).ifPresent(now -> card.show(now, model.picture(job)));
        }
    }

    private void mark() {
        pseudoClassStateChanged(PICKED, job().filter(model.picks()::contains).isPresent());
        pseudoClassStateChanged(LEAD, isLead());
    }

    private void onPress(MouseEvent press) {
        getListView().requestFocus();
        job().ifPresent(id -> pick(id, press));
    }

    private void pick(UUID id, MouseEvent press) {
        if (press.isShiftDown()) model.picks().extendTo(id);
        else if (press.isShortcutDown()) model.picks().toggle(id);
        else if (!model.picks().contains(id)) model.picks().only(id);
    }

    private void onClick(MouseEvent click) {
        if (click.getButton() == MouseButton.SECONDARY) menu().show(this, click.getScreenX(), click.getScreenY());
        else if (click.isStillSincePress() && !click.isShiftDown() && !click.isShortcutDown()) {
            job().ifPresent(model.picks()::only);
        }
    }

    private void openMenu() {
        card.showMenu(menu());
    }

    /** All that can be done with the job. */
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        job().flatMap(model::card)
                .ifPresent(now -> Stream.of(now.buttons(), now.menu())
                        .flatMap(List::stream)
                        .map(this::item)
                        .forEach(menu.getItems()::add));
        return menu;
    }

    private MenuItem item(QueueCard.Offered offered) {
        MenuItem item = new MenuItem(offered.label());
        item.setMnemonicParsing(false);
        item.setId("queue-item-" + offered.action().key());
        Optional<UUID> meant = job();
        item.setOnAction(press -> meant.ifPresent(id -> model.run(id, offered.action())));
        return item;
    }

    @Override
    protected double computePrefHeight(double width) {
        return switch (getItem()) {
            case null -> CARD;
            case QueueRow.Heading _ -> HEADING;
            case QueueRow.Card _ -> CARD;
        };
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
