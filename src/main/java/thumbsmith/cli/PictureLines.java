package thumbsmith.cli;

import java.nio.file.Path;
import java.util.List;
import thumbsmith.darkroom.PrepResult;

/** What is said of pictures on this computer. */
final class PictureLines {
    private PictureLines() {}

    /** A picture that was prepared; sizes in px and bytes, {@code quality} 100 where the format has none. */
    record Prepared(
            String input,
            String output,
            int width,
            int height,
            long bytes,
            int quality,
            List<String> leftOut,
            String note)
            implements Line.OfPicture {
        static Prepared of(PrepResult.Done it) {
            return new Prepared(
                    it.input().toString(),
                    it.output().toString(),
                    it.width(),
                    it.height(),
                    it.bytes(),
                    it.quality(),
                    it.leftOut(),
                    it.note().orElse(null));
        }

        @Override
        public List<String> words() {
            return List.of(output);
        }
    }

    /** A picture that was left out; {@code output} is the file that was there already. */
    record Skipped(String input, String output, boolean skipped, String note) implements Line.OfPicture {
        static Skipped of(PrepResult.Skipped it) {
            return new Skipped(it.input().toString(), it.output().toString(), true, it.why());
        }

        /** Said on standard error: standard output is for what was made. */
        @Override
        public List<String> words() {
            return List.of();
        }
    }

    /** A picture of which nothing came, or that tells nothing. */
    record Unusable(String input, Line.OfError.Body error) implements Line.OfPicture {
        static Unusable of(Path input, String why) {
            return new Unusable(input.toString(), new Line.OfError.Body("BAD_PICTURE", null, null, why));
        }

        @Override
        public List<String> words() {
            return List.of();
        }
    }
}
