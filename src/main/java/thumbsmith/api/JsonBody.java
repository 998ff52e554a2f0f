package thumbsmith.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Slot;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object in the making: texts as bytes, pictures as files that are encoded only while they are sent. */
final class JsonBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder open = new StringBuilder("{");
    private boolean empty = true;

    JsonBody text(String name, String value) {
        name(name).append(quoted(value));
        return this;
    }

    JsonBody text(String name, Optional<String> value) {
        value.ifPresent(it -> text(name, it));
        return this;
    }

    JsonBody textOrNull(String name, Optional<String> value) {
        name(name).append(value.map(JsonBody::quoted).orElse("null"));
        return this;
    }

    /** One side of a pair: the address under the first name, or the file as a data URL under the second. */
    JsonBody picture(Slot slot, String addressName, String dataName, Picture picture) throws UnusablePictureException {
        name(picture instanceof Picture.Remote ? addressName : dataName);
        value(slot, picture);
        return this;
    }

    JsonBody picture(Slot slot, String addressName, String dataName, Optional<Picture> picture)
            throws UnusablePictureException {
        return picture.isPresent() ? picture(slot, addressName, dataName, picture.get()) : this;
    }

    /** An array of one side: all are addresses or all are files. */
    JsonBody pictures(Slot slot, String addressesName, String dataName, List<Picture> pictures)
            throws UnusablePictureException {
        name(pictures.getFirst() instanceof Picture.Remote ? addressesName : dataName)
                .append('[');
        for (int i = 0; i < pictures.size(); i++) {
            if (i > 0) open.append(',');
            value(slot, pictures.get(i));
        }
        open.append(']');
        return this;
    }

    List<Segment> close() {
        open.append('}');
        flush();
        return List.copyOf(segments);
    }

    private void value(Slot slot, Picture picture) throws UnusablePictureException {
        switch (picture) {
            case Picture.Remote(URI address) -> open.append(quoted(address.toString()));
            case Picture.Local local -> {
                open.append("\"data:").append(local.mediaType()).append(";base64,");
                flush();
                segments.add(Segment.EncodedFile.of(slot, local.file()));
                open.append('"');
            }
        }
    }

    private StringBuilder name(String name) {
        if (!empty) open.append(',');
        empty = false;
        return open.append(quoted(name)).append(':');
    }

    private void flush() {
        segments.add(new Segment.Text(open.toString().getBytes(StandardCharsets.UTF_8)));
        open.setLength(0);
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
