package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;

/** Thumbnails on another disk than the program's home: nothing can be renamed from one to the other. */
class OtherDiskTest {
    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir
    Path home;

    private Path other;
    private FilesRig rig;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Files.isWritable(MEMORY), "There is a second file system to write to.");
        other = Files.createTempDirectory(MEMORY, "thumbsmith");
        assumeTrue(!Files.getFileStore(other).equals(Files.getFileStore(home)));
        rig = new FilesRig(home);
    }

    @AfterEach
    void close() throws IOException {
        if (rig != null) rig.close();
        if (other == null) return;
        try (Stream<Path> all = Files.walk(other)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private Output thumbnail() throws IOException {
        Job job = rig.shelf.waiting();
        Path file = Files.write(other.resolve("one.png"), rig.images.png(rig.drawn()));
        Output output = rig.shelf.output(job, file, Files.size(file));
        rig.shelf.journal().finish(job.in(new JobState.Done(output.made())), output);
        return output;
    }

    @Test
    void thumbnailIsCopiedIntoTheTrashAndBack() throws Exception {
        Output output = thumbnail();
        byte[] before = Files.readAllBytes(output.file());
        assertThat(rig.files.trash(Set.of(output.id()))).containsExactly(output.id());
        assertThat(other).isEmptyDirectory();
        assertThat(rig.now(output.id()).file()).hasParent(rig.folders.trash()).hasBinaryContent(before);

        assertThat(rig.files.restore(Set.of(output.id()))).containsExactly(output.id());
        assertThat(output.file()).hasBinaryContent(before);
        assertThat(FileTree.of(other)).containsExactly(output.file());
        assertThat(rig.inTrash()).isEmpty();
    }
}
