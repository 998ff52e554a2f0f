package thumbsmith.darkroom;

import java.util.Optional;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.edit.Cropping;

/** The last picture that was made for a key, so that thirty previews a second make it once. Safe for all threads. */
final class Remembered<K> {
    private Optional<Entry<K>> last = Optional.empty();

    /** What is given out is closed by whoever asked; the pixels are shared. */
    Bitmap get(K key, Making making) throws UnreadablePictureException {
        Optional<Bitmap> known = known(key);
        if (known.isPresent()) return known.get();
        Bitmap made = making.make();
        remember(key, made);
        return made;
    }

    private synchronized Optional<Bitmap> known(K key) {
        return last.filter(it -> it.key.equals(key)).map(it -> Cropping.whole(it.picture));
    }

    private synchronized void remember(K key, Bitmap made) {
        last.ifPresent(it -> it.picture.close());
        last = Optional.of(new Entry<>(key, Cropping.whole(made)));
    }

    private record Entry<K>(K key, Bitmap picture) {}

    /** Makes the picture where it is not known. */
    interface Making {
        Bitmap make() throws UnreadablePictureException;
    }
}
