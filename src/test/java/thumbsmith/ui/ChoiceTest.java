package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ChoiceTest extends ApplicationTest {
    private final ObjectProperty<String> value = new SimpleObjectProperty<>("one");
    private ToggleButton one;
    private ToggleButton two;

    @Override
    public void start(Stage stage) {
        ToggleGroup group = new ToggleGroup();
        one = toggle("one", group);
        two = toggle("two", group);
        HBox row = new HBox(one, two);
        Choice.follow(row, group, value, chosen -> {
            if (!chosen.equals("refused")) value.set(chosen);
        });
        stage.setScene(new Scene(row, 300, 60));
        stage.show();
    }

    @BeforeEach
    void focusFirst() {
        interact(one::requestFocus);
    }

    @Test
    void anArrowKeyMovesTheSettingAlongWithTheMark() {
        type(KeyCode.RIGHT);

        assertThat(value.get()).isEqualTo("two");
        assertThat(two.isSelected()).isTrue();
    }

    @Test
    void pressingTheMarkedOneAgainKeepsTheMark() {
        type(KeyCode.SPACE);

        assertThat(one.isSelected()).isTrue();
        assertThat(value.get()).isEqualTo("one");
    }

    @Test
    void theMarkFollowsTheSetting() {
        interact(() -> value.set("two"));

        assertThat(two.isSelected()).isTrue();
        assertThat(one.isSelected()).isFalse();
    }

    @Test
    void aValueOfNoneOfThemTakesTheMarkAwayAndEachCanBeChosenAgain() {
        interact(() -> value.set("elsewhere"));
        assertThat(one.isSelected()).isFalse();
        assertThat(two.isSelected()).isFalse();

        type(KeyCode.SPACE);
        assertThat(value.get()).isEqualTo("one");
        assertThat(one.isSelected()).isTrue();
    }

    @Test
    void theMarkGoesBackWhereTheChoiceIsRefused() {
        interact(() -> two.setUserData("refused"));
        type(KeyCode.RIGHT);

        assertThat(one.isSelected()).isTrue();
        assertThat(two.isSelected()).isFalse();
    }

    private static ToggleButton toggle(String name, ToggleGroup group) {
        ToggleButton toggle = new ToggleButton(name);
        toggle.setUserData(name);
        toggle.setToggleGroup(group);
        return toggle;
    }
}
