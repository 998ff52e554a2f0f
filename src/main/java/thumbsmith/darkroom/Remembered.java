package thumbsmith.darkroom;

import java.util.Optional;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.edit.Cropping;

/** The last picture that was made for a key, so that thirty previews a second make it once. Safe for all threads. */
final class Remembered<K> {
    private Optional<Entry<K>> last = Optional.empty();

    /** What is given out is closed by whoever asked; the pixels are shared. That there is none is remembered too. */
    Optional<Bitmap> get(K key, Making making) throws UnreadablePictureException {
        Optional<Entry<K>> known = known(key);
        if (known.isPresent()) return known.get().picture;
        Optional<Bitmap> made = making.make();
        remember(key, made.map(Cropping::whole));
        return made;
    }

    private synchronized Optional<Entry<K>> known(K key) {
        return last.filter(it -> it.key.equals(key)).map(it -> new Entry<>(key, it.picture.map(Cropping::whole)));
    }

    private synchronized void remember(K key, Optional<Bitmap> made) {
        last.flatMap(Entry::picture).ifPresent(Bitmap::close);
        last = Optional.of(new Entry<>(key, made));
    }

    private record Entry<K>(K key, Optional<Bitmap> picture) {}

    /** Makes the picture where it is not known. */
    interface Making {
        Optional<Bitmap> make() throws UnreadablePictureException;
    }
}
