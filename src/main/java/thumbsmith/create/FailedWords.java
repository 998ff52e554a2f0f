package thumbsmith.create;

import thumbsmith.failure.Failure;

/** A failure in the words of its card. */
record FailedWords(String title, String sentences, String detailLine) {
    static FailedWords of(Failure failure) {
        return new FailedWords("It did not work", "Your prompt and pictures are kept.", failure.toString());
    }
}
