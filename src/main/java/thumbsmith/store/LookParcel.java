package thumbsmith.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;
import thumbsmith.job.LookMemory;

/**
 * Looks with all that is remembered of them, as a zip and back: {@code looks.json} and beside it the pictures under
 * numbers. The names in a zip are never used as paths. A picture that is not there any more stays out.
 */
public final class LookParcel {
    private static final String LIST = "looks.json";
    /** All pictures of a parcel together, unpacked. */
    private static final long UNPACKED_MAX_BYTES = 1L << 30;

    private final SqliteLooks registry;
    private final LookMemory memory;
    private final PictureVault vault;
    private final Path portraits;

    /** @param portraits the folder for local copies of portraits */
    public LookParcel(SqliteLooks registry, LookMemory memory, PictureVault vault, Path portraits) {
        this.registry = registry;
        this.memory = memory;
        this.vault = vault;
        this.portraits = portraits;
    }

    /** A look on its way, its pictures as encoded bytes. */
    record Parcelled(Look look, Optional<byte[]> portrait, List<byte[]> pictures, List<LookMemory.Version> versions) {}

    enum Arrival {
        ADDED,
        COMPLETED,
        KNOWN
    }

    List<Parcelled> all() throws IOException {
        List<Parcelled> all = new ArrayList<>();
        for (Look look : registry.all()) all.add(parcelled(look));
        return all;
    }

    private Parcelled parcelled(Look look) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (Path picture : memory.pictures(look.service(), look.id())) {
            if (Files.exists(picture)) pictures.add(Files.readAllBytes(picture));
        }
        Optional<byte[]> portrait = Optional.empty();
        if (look.portrait().filter(Files::exists).isPresent())
            portrait = Optional.of(Files.readAllBytes(look.portrait().get()));
        return new Parcelled(look, portrait, pictures, memory.versions(look.service(), look.id()));
    }

    byte[] pack(List<Parcelled> looks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            LookList list = new LookList();
            for (Parcelled each : looks) list.add(each);
            put(zip, LIST, list.json().getBytes(StandardCharsets.UTF_8));
            for (var picture : list.pictures().entrySet()) put(zip, picture.getKey(), picture.getValue());
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** @throws IOException where it is no such zip or holds too much */
    List<Parcelled> unpack(byte[] parcel) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        long room = UNPACKED_MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(parcel))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
                room -= bytes.length;
                if (room < 0) throw new IOException("The file holds too much.");
                entries.put(entry.getName(), bytes);
            }
        }
        byte[] list = entries.getOrDefault(LIST, new byte[0]);
        return LookList.read(new String(list, StandardCharsets.UTF_8), entries);
    }

    /** What is known here stays as it is; what is missing of it is added. */
    Arrival takeIn(Parcelled each) throws IOException {
        Look look = each.look();
        Optional<Look> known = registry.find(look.service(), look.id());
        boolean learned = rememberPictures(each) | rememberVersions(each);
        if (known.isEmpty()) {
            registry.put(here(look).withPortrait(portrait(each)));
            return Arrival.ADDED;
        }
        if (known.get().portrait().isEmpty() && each.portrait().isPresent()) {
            registry.put(known.get().withPortrait(portrait(each)));
            return Arrival.COMPLETED;
        }
        return learned ? Arrival.COMPLETED : Arrival.KNOWN;
    }

    /** Another computer's embedded service trained it: this one's does not have it. */
    private static Look here(Look look) {
        return look.service().isEmbedded() ? look.marked(LookMark.NOT_AT_SERVICE) : look;
    }

    private Optional<Path> portrait(Parcelled each) throws IOException {
        if (each.portrait().isEmpty()) return Optional.empty();
        Files.createDirectories(portraits);
        return Optional.of(Files.write(
                portraits.resolve(each.look().id() + ".portrait"),
                each.portrait().get()));
    }

    private boolean rememberPictures(Parcelled each) throws IOException {
        Look look = each.look();
        if (each.pictures().isEmpty()
                || !memory.pictures(look.service(), look.id()).isEmpty()) return false;
        List<Path> kept = new ArrayList<>();
        for (byte[] picture : each.pictures()) kept.add(vault.keep(picture));
        memory.trained(look.service(), look.id(), kept);
        return true;
    }

    private boolean rememberVersions(Parcelled each) {
        Look look = each.look();
        if (each.versions().isEmpty()
                || !memory.versions(look.service(), look.id()).isEmpty()) return false;
        each.versions()
                .reversed()
                .forEach(it -> memory.instructed(look.service(), look.id(), it.at(), it.instructions()));
        return true;
    }
}
