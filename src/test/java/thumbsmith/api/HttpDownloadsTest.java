package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** Outputs come from any host, whole or not at all, and never see the key. */
class HttpDownloadsTest {
    private static final String WHOLE = AwkwardServer.plain(200, "PNG and the rest of it", "Content-Type: image/png");
    private static final String CUT = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nPNG and";

    private static final ApiAccess HERE = new ApiAccess(URI.create("http://127.0.0.1:1"), Optional.empty());
    private static final ApiAccess OUTSIDE = new ApiAccess(URI.create("https://api.example.com"), Optional.empty());

    @TempDir
    Path folder;

    private final HttpDownloads downloads = new HttpDownloads(HERE, Clients.LONG, Network.direct());
    private Path target;

    @BeforeEach
    void chooseATarget() {
        target = folder.resolve("out.png");
    }

    @AfterEach
    void close() {
        downloads.close();
    }

    @Test
    void anOutputOnAnotherHostAndPortIsFetchedWithoutTheKey() throws IOException {
        try (var storage = AwkwardServer.saying(WHOLE);
                var service = AwkwardServer.saying(AwkwardServer.json(
                        200,
                        "{\"output\":\"" + storage.base().toString().replace("127.0.0.1", "localhost")
                                + "/o.png\",\"request_id\":\"r\"}"));
                var client = Clients.of(service.base())) {
            var made = (Outcome.Done<ThumbnailAnswer>) client.text(Clients.TEXT, Exchange.UNWATCHED);

            assertThat(fetch(made.value().output())).isEqualTo(Outcome.done(22L));
            assertThat(target).hasContent("PNG and the rest of it");
            var asked = storage.received().getFirst();
            assertThat(asked.headers()).doesNotContainKeys("x-api-key", "authorization");
            assertThat(asked.toString()).doesNotContain(Clients.KEY);
        }
    }

    @Test
    void progressIsToldWithTheDeclaredTotal() throws IOException {
        List<Long> received = new CopyOnWriteArrayList<>();
        List<OptionalLong> totals = new CopyOnWriteArrayList<>();
        Exchange watching = new Exchange() {
            @Override
            public void receiving(long now, OptionalLong total) {
                received.add(now);
                totals.add(total);
            }
        };
        try (var storage = AwkwardServer.saying(WHOLE)) {
            downloads.fetch(storage.base(), target, watching);
        }
        assertThat(received).isSorted().endsWith(22L);
        assertThat(totals).containsOnly(OptionalLong.of(22));
    }

    @Test
    void redirectsAreFollowed() throws IOException {
        try (var storage = AwkwardServer.saying(WHOLE);
                var first =
                        AwkwardServer.saying(AwkwardServer.plain(302, "moved", "Location: " + storage.base() + "/x"))) {
            assertThat(fetch(first.base())).isEqualTo(Outcome.done(22L));
        }
    }

    @Test
    void redirectsWithoutEndAreGivenUp() throws IOException {
        try (var storage = AwkwardServer.saying(AwkwardServer.plain(302, "", "Location: /again"))) {
            assertNotFetched(fetch(storage.base()));
            assertThat(storage.received()).hasSize(6);
        }
    }

    @Test
    void aRedirectToAnUnsafeAddressIsNotFollowed() throws IOException {
        for (String location : List.of("http://example.com/o.png", "file:///etc/passwd", "a b")) {
            try (var storage = AwkwardServer.saying(AwkwardServer.plain(302, "", "Location: " + location))) {
                assertNotFetched(fetch(storage.base()));
            }
        }
    }

    @Test
    void aTruncatedTransferIsBegunAgain() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        try (var storage =
                new AwkwardServer((_, out) -> out.write((tries.incrementAndGet() < 3 ? CUT : WHOLE).getBytes()))) {
            assertThat(fetch(storage.base())).isEqualTo(Outcome.done(22L));
            assertThat(target).hasContent("PNG and the rest of it");
        }
    }

    @Test
    void aTransferThatIsTruncatedAgainAndAgainLeavesNoFile() throws IOException {
        try (var storage = AwkwardServer.saying(CUT)) {
            assertNotFetched(fetch(storage.base()));
            assertThat(storage.received()).hasSize(4);
        }
    }

    @Test
    void chunksThatBreakOffLeaveNoFile() throws IOException {
        String chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nPNG\r\n";
        try (var storage = AwkwardServer.saying(chunks)) {
            assertNotFetched(fetch(storage.base()));
        }
    }

    @Test
    void aTransferThatHangsIsGivenUp() throws IOException {
        try (var storage = AwkwardServer.hangingAfter((_, out) -> out.write(CUT.getBytes()));
                var impatient = new HttpDownloads(HERE, Clients.IMPATIENT, Network.direct())) {
            assertNotFetched(impatient.fetch(storage.base(), target, Exchange.UNWATCHED));
        }
    }

    @Test
    void whatIsNoPictureIsNotKept() throws IOException {
        String page = AwkwardServer.plain(200, "<html>Log in", "Content-Type: image/png");
        String text = AwkwardServer.plain(200, "Log in", "Content-Type: text/html");
        String packed = AwkwardServer.plain(200, "packed", "Content-Encoding: gzip");
        for (String answer : List.of(page, text, packed, AwkwardServer.plain(200, ""), AwkwardServer.plain(206, "P"))) {
            try (var storage = AwkwardServer.saying(answer)) {
                assertNotFetched(fetch(storage.base()));
            }
        }
    }

    @Test
    void anOutputThatIsGoneIsReportedWithItsStatus() throws IOException {
        try (var storage = AwkwardServer.saying(AwkwardServer.plain(404, "gone"))) {
            assertThat(Clients.failure(fetch(storage.base())))
                    .isInstanceOfSatisfying(
                            Failure.OutputNotFetched.class,
                            it -> assertThat(it.status()).contains(404));
            assertThat(storage.received()).hasSize(1);
        }
    }

    @Test
    void plainHttpIsForThisComputerOnly() {
        assertNotFetched(fetch(URI.create("http://example.com/o.png")));
    }

    @Test
    void aServiceFromOutsideCannotNameThisComputer() throws IOException {
        try (var inside = AwkwardServer.saying(WHOLE);
                var fetching = new HttpDownloads(OUTSIDE, Clients.LONG, Network.direct())) {
            assertNotFetched(fetching.fetch(inside.base(), target, Exchange.UNWATCHED));
            URI secure = URI.create(inside.base().toString().replace("http:", "https:"));
            assertNotFetched(fetching.fetch(secure, target, Exchange.UNWATCHED));
            assertThat(inside.received()).isEmpty();
        }
    }

    @Test
    void anOddAddressIsFetchedAllTheSame() throws IOException {
        try (var storage = AwkwardServer.saying(WHOLE)) {
            URI odd = LenientAddress.keep(storage.base() + "/my picture|é.png?sig=a%2Fb");

            assertThat(fetch(odd)).isEqualTo(Outcome.done(22L));
            assertThat(storage.received().getFirst().toString()).contains("/my%20picture%7C%C3%A9.png?sig=a%2Fb");
        }
    }

    @Test
    void whatTheClientCannotReachIsToldWithItsAddress() {
        URI odd = URI.create("https://my_bucket.storage.example.com/a.png");

        assertThat(Clients.failure(fetch(odd)))
                .isInstanceOfSatisfying(
                        Failure.OutputNotFetched.class,
                        it -> assertThat(it.why()).contains(odd.toString()));
        assertNotFetched(fetch(LenientAddress.keep("not an address")));
    }

    @Test
    void aMissingFolderIsNamed() throws IOException {
        try (var storage = AwkwardServer.saying(WHOLE)) {
            Path missing = folder.resolve("missing");
            assertThat(Clients.failure(downloads.fetch(storage.base(), missing.resolve("o.png"), Exchange.UNWATCHED)))
                    .isEqualTo(new Failure.DiskFull(missing, "The folder is not there."));
        }
    }

    @Test
    void aFileThatIsThereStaysAsItWas() throws IOException {
        Files.writeString(target, "mine");
        try (var storage = AwkwardServer.saying(WHOLE)) {
            assertThat(Clients.failure(fetch(storage.base()))).isInstanceOf(Failure.DiskFull.class);
            assertThat(target).hasContent("mine");
        }
    }

    @Test
    void anInterruptWithdrawsAndLeavesNoFile() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (var storage = AwkwardServer.hangingAfter((_, out) -> {
            out.write(CUT.getBytes());
            arrived.countDown();
        })) {
            var fetching = new FutureTask<>(() -> fetch(storage.base()));
            Thread thread = Thread.ofVirtual().start(fetching);
            arrived.await();
            thread.interrupt();
            assertThat(fetching.get()).isEqualTo(new Outcome.Withdrawn<>());
            assertThat(target).doesNotExist();
        }
    }

    private Outcome<Long> fetch(URI address) {
        return downloads.fetch(address, target, Exchange.UNWATCHED);
    }

    private void assertNotFetched(Outcome<Long> outcome) {
        assertThat(Clients.failure(outcome)).isInstanceOf(Failure.OutputNotFetched.class);
        assertThat(target).doesNotExist();
    }
}
