package thumbsmith.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes over the socket, the process that runs the jobs answers or hangs up, and goes on. */
@Timeout(60)
class HostileCallerTest {
    private static final int CALLERS = 200;

    @TempDir
    Path home;

    @Test
    void bytesWithoutSenseOrEndHurtNobodyAndTheNextOneIsServed() throws IOException {
        FakeOffice office = new FakeOffice();
        try (QueueServer _ = QueueServer.open(home, office)) {
            Random random = new Random(7);
            for (int n = 0; n < CALLERS; n++) call(random);
            frontOnceASeatIsFree();
        }
        assertThat(office.asked).containsExactly("front []");
        assertThat(office.orders).isEmpty();
    }

    /** The last of the hostile ones may still sit there: who finds no seat is sent away, and may come again. */
    private void frontOnceASeatIsFree() {
        boolean served = false;
        while (!served) {
            try {
                QueueClient.front(home, List.of());
                served = true;
            } catch (HandoverException e) {
                Thread.yield();
            }
        }
    }

    private void call(Random random) throws IOException {
        byte[] bytes = new byte[random.nextInt(40_000)];
        random.nextBytes(bytes);
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(
                    UnixDomainSocketAddress.of(new Meeting(home).socket().orElseThrow()));
            ByteBuffer all = ByteBuffer.wrap(bytes);
            while (all.hasRemaining()) channel.write(all);
        } catch (IOException e) {
            // It hung up on nonsense.
        }
    }

    @Test
    void aLineWithoutEndIsHungUpOn() throws IOException {
        try (QueueServer _ = QueueServer.open(home, new FakeOffice());
                SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(
                    UnixDomainSocketAddress.of(new Meeting(home).socket().orElseThrow()));
            byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            assertThat(partsUntilHungUp(channel, part)).isLessThan(64);
        }
    }

    private static int partsUntilHungUp(SocketChannel channel, byte[] part) {
        int parts = 0;
        try {
            for (; parts < 64; parts++) {
                ByteBuffer bytes = ByteBuffer.wrap(part);
                while (bytes.hasRemaining()) channel.write(bytes);
            }
        } catch (IOException e) {
            return parts;
        }
        return parts;
    }
}
