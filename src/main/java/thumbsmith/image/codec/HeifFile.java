package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a HEIC or AVIF: coded pictures, grids of them, alpha beside them, and what is said of each. */
final class HeifFile {
    private static final int VERSION_AND_FLAGS = 4;
    /** A grid of 200 megapixels in tiles of 64 px has half as many. */
    private static final int MOST_PIECES = 100_000;

    private final byte[] file;
    private final Map<Integer, String> types = new HashMap<>();
    private final Map<Integer, List<IsoBox>> properties = new HashMap<>();
    private final Map<Integer, Extents> places = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private ByteBuffer inside = ByteBuffer.allocate(0);
    private int primary;

    private HeifFile(byte[] file) {
        this.file = file;
    }

    /** @throws RuntimeException of any kind for damaged files */
    static HeifFile of(byte[] file) {
        HeifFile heif = new HeifFile(file);
        ByteBuffer meta = IsoBox.first(IsoBox.in(ByteBuffer.wrap(file)), "meta").orElseThrow();
        List<IsoBox> boxes = IsoBox.in(meta.position(VERSION_AND_FLAGS));
        ByteBuffer first = IsoBox.first(boxes, "pitm").orElseThrow();
        heif.primary = number(first.position(VERSION_AND_FLAGS), first.get(0) == 0);
        heif.readTypes(IsoBox.first(boxes, "iinf").orElseThrow());
        heif.readPlaces(IsoBox.first(boxes, "iloc").orElseThrow());
        heif.readProperties(IsoBox.in(IsoBox.first(boxes, "iprp").orElseThrow()));
        IsoBox.first(boxes, "iref").ifPresent(heif::readReferences);
        heif.inside = IsoBox.first(boxes, "idat").orElse(heif.inside);
        return heif;
    }

    int primary() {
        return primary;
    }

    /** Such as {@code hvc1}, {@code av01} or {@code grid}. */
    String type(int item) {
        return types.getOrDefault(item, "");
    }

    /** In the order in which they apply. */
    List<IsoBox> properties(int item) {
        return properties.getOrDefault(item, List.of());
    }

    Optional<ByteBuffer> property(int item, String type) {
        return IsoBox.first(properties(item), type);
    }

    /** The tiles of a grid, from left to right and top to bottom. */
    List<Integer> tiles(int grid) {
        return references.stream()
                .filter(it -> it.from == grid && it.type.equals("dimg"))
                .flatMap(it -> it.to.stream())
                .toList();
    }

    Optional<Integer> alphaOf(int item) {
        return references.stream()
                .filter(it -> it.type.equals("auxl") && it.to.contains(item))
                .map(Reference::from)
                .filter(it -> property(it, "auxC").filter(HeifFile::saysAlpha).isPresent())
                .findFirst();
    }

    /** What an item holds, its pieces put together. */
    byte[] data(int item) {
        Extents extents = places.get(item);
        ByteBuffer from = extents.inside ? inside : ByteBuffer.wrap(file);
        var out = new ByteArrayOutputStream();
        for (Extent extent : extents.all) {
            int length = Math.toIntExact(extent.length == 0 ? from.limit() - extent.offset : extent.length);
            if (out.size() + (long) length > file.length) throw new IllegalArgumentException("pieces overlap");
            byte[] piece = new byte[Math.min(length, from.limit())];
            from.get(Math.toIntExact(extent.offset), piece);
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static boolean saysAlpha(ByteBuffer auxC) {
        byte[] name = new byte[auxC.limit() - VERSION_AND_FLAGS];
        auxC.get(VERSION_AND_FLAGS, name);
        String urn = new String(name, StandardCharsets.ISO_8859_1);
        return urn.startsWith("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha")
                || urn.startsWith("urn:mpeg:hevc:2015:auxid:1");
    }

    private void readTypes(ByteBuffer iinf) {
        boolean few = iinf.get(0) == 0;
        iinf.position(VERSION_AND_FLAGS + (few ? 2 : 4));
        for (IsoBox entry : IsoBox.in(iinf)) {
            ByteBuffer body = entry.body();
            boolean small = body.get(0) == 2;
            int id = number(body.position(VERSION_AND_FLAGS), small);
            types.put(id, IsoBox.type(body, body.position() + 2));
        }
    }

    private void readProperties(List<IsoBox> iprp) {
        List<IsoBox> all = IsoBox.in(IsoBox.first(iprp, "ipco").orElseThrow());
        for (IsoBox box : iprp) {
            if (box.type().equals("ipma")) readAssociations(box.body(), all);
        }
    }

    private void readAssociations(ByteBuffer ipma, List<IsoBox> all) {
        boolean small = ipma.get(0) == 0;
        boolean wide = (ipma.get(3) & 1) != 0;
        int count = ipma.position(VERSION_AND_FLAGS).getInt();
        for (int i = 0; i < count; i++) {
            List<IsoBox> mine = properties.computeIfAbsent(number(ipma, small), _ -> new ArrayList<>());
            int associations = ipma.get() & 0xFF;
            for (int k = 0; k < associations; k++) {
                int index = wide ? ipma.getShort() & 0x7FFF : ipma.get() & 0x7F;
                if (index > 0) mine.add(all.get(index - 1));
            }
        }
    }

    private void readReferences(ByteBuffer iref) {
        boolean small = iref.get(0) == 0;
        for (IsoBox box : IsoBox.in(iref.position(VERSION_AND_FLAGS))) {
            ByteBuffer body = box.body().duplicate();
            int from = number(body, small);
            int count = Short.toUnsignedInt(body.getShort());
            List<Integer> to = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                to.add(number(body, small));
            }
            references.add(new Reference(box.type(), from, to));
        }
    }

    private void readPlaces(ByteBuffer iloc) {
        int version = iloc.get(0);
        int sizes = Short.toUnsignedInt(iloc.position(VERSION_AND_FLAGS).getShort());
        int count = number(iloc, version < 2);
        int room = MOST_PIECES;
        for (int i = 0; i < count; i++) {
            int id = number(iloc, version < 2);
            boolean idat = version > 0 && (iloc.getShort() & 0xF) == 1;
            iloc.getShort();
            long base = sized(iloc, sizes >> 4 & 0xF);
            List<Extent> pieces = extents(iloc, base, sizes, version);
            room -= Math.max(1, pieces.size());
            if (room < 0) throw new IllegalArgumentException("too many pieces");
            places.put(id, new Extents(idat, pieces));
        }
    }

    private static List<Extent> extents(ByteBuffer iloc, long base, int sizes, int version) {
        int count = Short.toUnsignedInt(iloc.getShort());
        boolean apart = sizes >> 12 > 0 && (sizes >> 8 & 0xF) > 0;
        if (count > 1 && !apart) throw new IllegalArgumentException("pieces in the same place");
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (version > 0) sized(iloc, sizes & 0xF);
            long offset = sized(iloc, sizes >> 12);
            extents.add(new Extent(base + offset, sized(iloc, sizes >> 8 & 0xF)));
        }
        return extents;
    }

    private static int number(ByteBuffer from, boolean small) {
        return small ? Short.toUnsignedInt(from.getShort()) : from.getInt();
    }

    private static long sized(ByteBuffer from, int bytes) {
        return switch (bytes) {
            case 0 -> 0;
            case 4 -> Integer.toUnsignedLong(from.getInt());
            case 8 -> from.getLong();
            default -> throw new IllegalArgumentException("no such size: " + bytes);
        };
    }

    private record Reference(String type, int from, List<Integer> to) {}

    private record Extent(long offset, long length) {}

    private record Extents(boolean inside, List<Extent> all) {}
}
