package thumbsmith.prep;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.imageio.ImageIO;
import thumbsmith.contract.Slot;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.Presets;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;
import thumbsmith.job.Offer;
import thumbsmith.store.JsonFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Work;

/** The Prep screen with the real engine; everything runs on the calling thread unless a test says otherwise. */
final class PrepRig implements FilePicker, Confirm, DesktopPort, PrepHandover {
    final Path home;
    final List<String> questions = new ArrayList<>();
    final List<Path> revealed = new ArrayList<>();
    final List<Slot> handed = new ArrayList<>();
    Optional<Path> picked = Optional.empty();
    boolean agrees = true;
    private final PrepViewModel model;

    PrepRig(Path home) {
        this(home, Work.inline(), Runnable::run);
    }

    /** @param soon when what waits for a change to be let go of is done */
    PrepRig(Path home, Work work, Executor soon) {
        this.home = home;
        FaceFinder faces = new FaceFinder();
        model = new PrepViewModel(new PrepBench(
                work,
                this,
                this,
                this,
                new Developer(faces, new PersonCutout()),
                faces,
                new Presets(home.resolve("presets")),
                PrepRig::fetch,
                this,
                home.resolve("out"),
                new JsonFile<>(home.resolve("prep.json"), PrepMemory.class, PrepMemory.INITIAL, Runnable::run),
                soon));
    }

    PrepViewModel model() {
        return model;
    }

    /** A red picture whose upper left quarter is blue. */
    Path picture(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        Path file = Files.createDirectories(home).resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static Path fetch(Offer offer) throws IOException {
        if (offer instanceof Offer.OfFile(Path file)) return file;
        throw new IOException("There is no network here.");
    }

    @Override
    public void use(Slot slot, byte[] picture) {
        handed.add(slot);
    }

    @Override
    public Optional<Path> picture(String title) {
        return picked;
    }

    @Override
    public List<Path> pictures(String title) {
        return picked.stream().toList();
    }

    @Override
    public Optional<Path> folder(String title, Path start) {
        return picked;
    }

    @Override
    public Optional<Path> certificate(String title) {
        return picked;
    }

    @Override
    public Optional<Path> file(String title, String kind, List<String> patterns) {
        return picked;
    }

    @Override
    public Optional<Path> saveAs(String title, String name) {
        return picked;
    }

    @Override
    public boolean ask(String title, String sentence, String yes, String no) {
        questions.add(title);
        return agrees;
    }

    @Override
    public void open(Path file) {}

    @Override
    public void reveal(Path file) {
        revealed.add(file);
    }

    @Override
    public void browse(URI address) {}

    @Override
    public void copyText(String text) {}

    @Override
    public void copyPicture(Path file) {}

    @Override
    public void copyFiles(List<Path> files) {}
}
