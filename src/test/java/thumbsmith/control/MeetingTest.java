package thumbsmith.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the process that runs the jobs is met, and by whom it is not. */
class MeetingTest {
    @TempDir
    Path home;

    private void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void theSocketAndItsAddressAreTheOwnersAlone() throws IOException {
        assumePosix();
        try (QueueServer _ = QueueServer.open(home, new FakeOffice())) {
            Path socket = new Meeting(home).socket().orElseThrow();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("queue.address"))))
                    .isEqualTo("rw-------");
            assertThat(socket.toString().getBytes()).hasSizeLessThanOrEqualTo(100);
        }
        assertThat(new Meeting(home).socket()).isEmpty();
    }

    @Test
    void anAddressThatOthersCouldHaveWrittenIsNotBelieved() throws IOException {
        assumePosix();
        try (QueueServer _ = QueueServer.open(home, new FakeOffice())) {
            Path address = home.resolve("queue.address");
            Files.setPosixFilePermissions(address, PosixFilePermissions.fromString("rw-rw-rw-"));
            assertThat(new Meeting(home).socket()).isEmpty();
            Files.setPosixFilePermissions(address, PosixFilePermissions.fromString("rw-------"));
            Path folder = new Meeting(home).socket().orElseThrow().getParent();
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
            assertThat(new Meeting(home).socket()).isEmpty();
        }
    }

    @Test
    void whatAKilledProcessLeftIsHarmlessAndClearedByTheNext() throws IOException {
        Path left = Meeting.freshSocket();
        Files.createFile(left);
        new Meeting(home).announce(left);
        assertThatThrownBy(() -> QueueClient.front(home, List.of()))
                .isInstanceOfSatisfying(
                        HandoverException.class, e -> assertThat(e.kind()).isEqualTo(HandoverException.Kind.NOBODY));
        try (QueueServer _ = QueueServer.open(home, new FakeOffice())) {
            QueueClient.front(home, List.of());
            assertThat(left.getParent()).doesNotExist();
        }
    }

    @Test
    void withoutAnyAddressNobodyAnswers() {
        assertThatThrownBy(() -> QueueClient.front(home, List.of())).isInstanceOf(HandoverException.class);
    }

    @Test
    void aFolderWithALongNameIsPassedOver() throws IOException {
        Path longer = Files.createDirectories(home.resolve("a".repeat(90)));
        assertThatThrownBy(() -> Meeting.freshSocket(List.of(longer))).isInstanceOf(IOException.class);
        Path taken = Meeting.freshSocket(List.of(longer, Path.of("/tmp")));
        assertThat(taken).startsWithRaw(Path.of("/tmp"));
        Files.delete(taken.getParent());
    }
}
