package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.darkroom.Geometry;
import thumbsmith.darkroom.Preset;
import thumbsmith.darkroom.Presets;

class PresetsModelTest {
    @TempDir
    private Path folder;

    private PanelsRig rig;
    private PanelsModel panels;
    private PresetsModel model;

    @BeforeEach
    void start() {
        rig = new PanelsRig(folder);
        panels = rig.panels();
        model = panels.presets();
        model.refresh();
    }

    @Test
    void applyingOneMarksItAndLeavesAloneWhatItDoesNotSet() {
        panels.tone().of(Adjustment.CONTRAST).set(20);
        Preset shorts = preset(Presets.SHORTS_COVER);
        assertThat(model.applied(shorts).getValue()).isFalse();
        model.apply(shorts);
        assertThat(model.applied(shorts).getValue()).isTrue();
        assertThat(model.applied(preset(Presets.SQUARE)).getValue()).isFalse();
        assertThat(rig.recipe().tone().contrast()).isEqualTo(20);
        panels.frame().size("100", "100");
        assertThat(model.applied(shorts).getValue()).isFalse();
    }

    @Test
    void savesWhatIsSetWithoutTheCropOfThisPicture() {
        panels.tone().of(Adjustment.EXPOSURE).set(1);
        rig.session.change(recipe -> recipe.with(new Geometry(1, false, false, 3, Optional.empty())));
        save("Talk show");
        assertThat(preset("Talk show").recipe().tone().exposure()).isEqualTo(1);
        assertThat(preset("Talk show").recipe().geometry()).isEqualTo(Geometry.NONE);
        assertThat(model.namingProperty().get()).isEqualTo(new Naming.Nothing());
    }

    @Test
    void replacesAnOwnOneOnlyWhenTold() {
        panels.tone().of(Adjustment.EXPOSURE).set(1);
        save("Talk show");
        panels.tone().of(Adjustment.EXPOSURE).set(2);
        rig.yes = false;
        save("talk show");
        assertThat(rig.asked).hasSize(1);
        assertThat(preset("Talk show").recipe().tone().exposure()).isEqualTo(1);
        rig.yes = true;
        save("Talk show");
        assertThat(preset("Talk show").recipe().tone().exposure()).isEqualTo(2);
    }

    @Test
    void aBuiltInNameIsRefusedWithASentenceAndCanBeCorrected() {
        save(Presets.SQUARE);
        assertThat(model.noticeProperty().get())
                .hasValueSatisfying(it -> assertThat(it).contains("Square"));
        assertThat(model.namingProperty().get()).isEqualTo(new Naming.Fresh());
        model.named("My square");
        assertThat(names()).contains("My square");
    }

    @Test
    void renamesAndNeverOverAnother() {
        panels.tone().of(Adjustment.EXPOSURE).set(1);
        save("One");
        save("Two");
        rename("One", "Two");
        assertThat(model.noticeProperty().get()).isPresent();
        assertThat(names()).contains("One", "Two");
        rename("One", "Three");
        assertThat(names()).contains("Two", "Three").doesNotContain("One");
        rename("Three", "THREE");
        assertThat(names()).contains("THREE").doesNotContain("Three");
    }

    @Test
    void deletesOnlyWhenTold() {
        save("Mine");
        rig.yes = false;
        model.delete(preset("Mine"));
        assertThat(names()).contains("Mine");
        rig.yes = true;
        model.delete(preset("Mine"));
        assertThat(names()).doesNotContain("Mine");
    }

    @Test
    void whatIsSharedCanBeTakenInElsewhere() throws Exception {
        panels.tone().of(Adjustment.EXPOSURE).set(1);
        save("Mine");
        Path file = folder.resolve("From Eva.thumbsmith-preset");
        rig.picked = Optional.of(file);
        model.share(preset("Mine"));
        assertThat(file).exists();
        model.choose();
        assertThat(preset("From Eva").recipe()).isEqualTo(preset("Mine").recipe());
        Path broken = Files.writeString(folder.resolve("Broken.thumbsmith-preset"), "{");
        model.take(broken);
        assertThat(names()).doesNotContain("Broken");
        assertThat(model.noticeProperty().get()).isPresent();
    }

    private void save(String name) {
        model.name(new Naming.Fresh());
        model.named(name);
    }

    private void rename(String from, String to) {
        model.name(new Naming.Renaming(preset(from)));
        model.named(to);
    }

    private List<String> names() {
        return model.presetsProperty().get().stream().map(Preset::name).toList();
    }

    private Preset preset(String name) {
        return model.presetsProperty().get().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
