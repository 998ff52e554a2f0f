package thumbsmith.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** One paid request at the {@link FickleServer}, from its arrival to the end of its connection. */
final class FickleExchange {
    private final Socket socket;
    private final Receipts receipts;
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicBoolean inFlight = new AtomicBoolean();
    private volatile boolean isCut;
    private String key = "";
    private String what = "";
    private Deed deed = Deed.NEVER;

    FickleExchange(Socket socket, Receipts receipts) {
        this.socket = socket;
        this.receipts = receipts;
    }

    void arrived(String key, String what, Deed deed) {
        this.key = key;
        this.what = what;
        this.deed = deed;
        receipts.arrived(key, what, deed);
        inFlight.set(true);
    }

    void go() {
        go.countDown();
    }

    void await() throws InterruptedException {
        go.await();
    }

    void cut() {
        isCut = true;
        leave();
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // It is cut all the same.
        }
    }

    /** Before anyone can know of an answer: the next request may come at once. */
    void leave() {
        if (inFlight.compareAndSet(true, false)) receipts.left(key);
    }

    void answer(String path, String output, InputStream in) throws IOException {
        leave();
        OutputStream out = socket.getOutputStream();
        if (deed.saysNotMade()) sayNotMade(out);
        else if (deed == Deed.MADE) make(out, path, output, in);
        else FickleAnswers.fail(out, deed, output);
        if (deed == Deed.NEVER) in.read();
    }

    private void sayNotMade(OutputStream out) throws IOException {
        receipts.saidNotMade(what);
        try {
            FickleAnswers.fail(out, deed, "");
        } catch (IOException cut) {
            receipts.neverSaid(what);
            throw cut;
        }
    }

    private void make(OutputStream out, String path, String output, InputStream in) throws IOException {
        String requestId = "made-" + output.replaceAll("\\D+", "-");
        receipts.made(requestId);
        FickleAnswers.make(out, path, output, requestId);
        socket.shutdownOutput();
        if (in.read() < 0 && !isCut) receipts.taken(key, requestId);
    }
}
