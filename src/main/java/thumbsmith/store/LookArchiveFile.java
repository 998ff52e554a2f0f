package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import thumbsmith.contract.Service;
import thumbsmith.job.LookArchive;

/** The looks as one sealed file: a zip of a list and its pictures inside. */
public final class LookArchiveFile implements LookArchive {
    /** Looks, three training pictures each at most 7 MB: 1 GB is far beyond what anybody trained. */
    private static final long FILE_MAX_BYTES = 1L << 30;

    private static final String NO_ARCHIVE = "That is no file of exported looks.";
    private static final String WRONG = "The passphrase does not open that file, or the file was damaged.";

    private final LookParcel parcel;
    private final Here here;

    public LookArchiveFile(LookParcel parcel, Here here) {
        this.parcel = parcel;
        this.here = here;
    }

    @Override
    public int exportTo(Path file, char[] passphrase) throws IOException {
        if (passphrase.length < PASSPHRASE_MIN) throw new IllegalArgumentException("The passphrase is too short.");
        List<LookParcel.Parcelled> all = parcel.all();
        Synced.write(file.toAbsolutePath(), SealedFile.seal(parcel.pack(all), passphrase));
        return all.size();
    }

    @Override
    public Imported importFrom(Path file, char[] passphrase) throws IOException, NotOpenedException {
        Service chosen = here.service();
        List<LookParcel.Parcelled> unpacked = parcel.unpack(opened(file, passphrase));
        int added = 0;
        int completed = 0;
        int elsewhere = 0;
        for (LookParcel.Parcelled each : unpacked) {
            switch (parcel.takeIn(each)) {
                case ADDED -> {
                    added++;
                    if (!each.look().service().equals(chosen)) elsewhere++;
                }
                case COMPLETED -> completed++;
                case KNOWN -> {}
            }
        }
        return new Imported(added, completed, elsewhere);
    }

    private static byte[] opened(Path file, char[] passphrase) throws IOException, NotOpenedException {
        if (Files.isDirectory(file) || Files.size(file) > FILE_MAX_BYTES) throw new NotOpenedException(NO_ARCHIVE);
        byte[] sealed = Files.readAllBytes(file);
        if (!SealedFile.isSealed(sealed)) throw new NotOpenedException(NO_ARCHIVE);
        try {
            return SealedFile.open(sealed, passphrase);
        } catch (SealedFile.NotOpenedException e) {
            throw new NotOpenedException(WRONG);
        }
    }
}
