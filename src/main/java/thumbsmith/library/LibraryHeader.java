package thumbsmith.library;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.library.LibraryViewModel.State;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Above the grid: how many there are, the trash, the disk, filters, and the search. */
final class LibraryHeader extends HBox {
    private static final Texts TEXTS = Texts.of(LibraryHeader.class);

    private final LibraryViewModel model;
    private final Label title = new Label();
    private final Label count = new Label();
    private final CustomTextField search = new CustomTextField();
    private final ToggleButton filters = toggle("library-filters", "filter.show", Feather.FILTER);
    private final ToggleButton trash = toggle("library-trash", "trash.show", Feather.TRASH_2);
    private final Button empty = new Button(TEXTS.get("trash.empty"), Icons.of(Feather.TRASH));

    LibraryHeader(LibraryViewModel model) {
        this.model = model;
        getStyleClass().add("screen-header");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("library-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        empty.setId("trash-empty");
        empty.getStyleClass().addAll("danger", "button-outlined");
        empty.setMinWidth(Region.USE_PREF_SIZE);
        empty.setOnAction(event -> model.picks().emptyTrash());
        trash.setOnAction(event -> model.filter().showTrash(trash.isSelected()));
        buildSearch();
        getChildren().addAll(title, count, space, empty, trash, disk(), filters, search);
        model.findsProperty().when(Shown.is(this)).subscribe(finds -> show());
        model.stateProperty().when(Shown.is(this)).subscribe(state -> show());
        model.filter().filterProperty().when(Shown.is(this)).subscribe(filter -> show());
    }

    CustomTextField search() {
        return search;
    }

    /** Whether the filters are shown. */
    ToggleButton filters() {
        return filters;
    }

    private void buildSearch() {
        search.setId("library-search");
        search.setPromptText(TEXTS.get("search.prompt"));
        search.setAccessibleText(TEXTS.get("search.prompt"));
        search.setLeft(Icons.of(Feather.SEARCH));
        search.setPrefWidth(320);
        search.setMinWidth(180);
        search.textProperty().bindBidirectional(model.filter().wordsProperty());
        Keys.tip(search, TEXTS.get("search.tip"), Keys.SEARCH);
    }

    private Button disk() {
        Button disk = new Button(null, Icons.of(Feather.HARD_DRIVE));
        disk.setId("library-disk");
        disk.getStyleClass().add("button-icon");
        disk.setAccessibleText(TEXTS.get("disk.title"));
        disk.setOnAction(event -> model.disk().show());
        return Keys.tip(disk, TEXTS.get("disk.title"));
    }

    private void show() {
        State state = model.stateProperty().get();
        boolean inTrash = model.picks().isTrash();
        title.setText(TEXTS.get(inTrash ? "trash.title" : "title"));
        count.setText(model.count());
        count.setVisible(state == State.FILLED || state == State.NOTHING_FOUND);
        trash.setSelected(inTrash);
        Shown.set(empty, inTrash && (state == State.FILLED || state == State.NOTHING_FOUND));
    }

    private static ToggleButton toggle(String id, String key, Feather glyph) {
        ToggleButton toggle = new ToggleButton(TEXTS.get(key), Icons.of(glyph));
        toggle.setId(id);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }
}
