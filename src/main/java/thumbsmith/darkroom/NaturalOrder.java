package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.Comparator;

/** As people count: {@code photo 2} before {@code photo 10}, upper and lower case alike. */
final class NaturalOrder implements Comparator<String> {
    /** Files of a folder before those of its folders. */
    static final Comparator<Path> OF_PATHS = Comparator.comparing(
                    (Path it) -> it.getParent().toString(), new NaturalOrder())
            .thenComparing(it -> it.getFileName().toString(), new NaturalOrder());

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOne = digitsFrom(one, i);
            int endOther = digitsFrom(other, j);
            boolean bothCount = endOne > i && endOther > j;
            int order = bothCount
                    ? number(one.substring(i, endOne), other.substring(j, endOther))
                    : Character.compare(folded(one, i), folded(other, j));
            if (order != 0) return order;
            i = bothCount ? endOne : i + 1;
            j = bothCount ? endOther : j + 1;
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int digitsFrom(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
        return end;
    }

    private static char folded(String text, int at) {
        return Character.toLowerCase(Character.toUpperCase(text.charAt(at)));
    }

    /** Of any length, which no number type is. */
    private static int number(String one, String other) {
        String a = one.replaceFirst("^0+", "");
        String b = other.replaceFirst("^0+", "");
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }
}
