package thumbsmith.failure;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thumbsmith.contract.Limits;

/** A name like one that is taken: with the next number at its end, within the contract's length. */
public final class FreeName {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)[ ]?(\\d{1,4})");

    private FreeName() {}

    /** The name itself where nothing has it, or the first after it that is free. Case tells no names apart. */
    public static String among(String wanted, Collection<String> taken) {
        String name = wanted;
        while (taken.stream().anyMatch(name::equalsIgnoreCase)) name = after(name);
        return name;
    }

    static String after(String taken) {
        Matcher numbered = NUMBERED.matcher(taken);
        return numbered.matches()
                ? joined(numbered.group(1), Integer.parseInt(numbered.group(2)) + 1)
                : joined(taken, 2);
    }

    private static String joined(String name, int number) {
        String end = " " + number;
        String cut = name.substring(0, Math.min(name.length(), Limits.NAME_MAX - end.length()))
                .strip();
        return (cut + end).strip();
    }
}
