package thumbsmith.create;

/**
 * How long a title is, and where viewers see it cut. The video services publish no such figures: these are what their
 * lists showed in 2026 before the dots, rounded down.
 *
 * @param title one line
 */
record TitleLength(String title) {
    /** On a phone's home page, in characters. */
    static final int PHONE = 40;
    /** In lists and search results on a large screen, in characters. */
    static final int LIST = 60;
    /** What the largest of the video services takes, in characters. */
    static final int MOST = 100;

    /** Where it is shown whole. */
    enum Shows {
        EVERYWHERE,
        IN_LISTS,
        NOWHERE,
        REFUSED
    }

    /** Characters as people count them. */
    int characters() {
        return title.codePointCount(0, title.length());
    }

    Shows shows() {
        int characters = characters();
        if (characters <= PHONE) return Shows.EVERYWHERE;
        if (characters <= LIST) return Shows.IN_LISTS;
        return characters <= MOST ? Shows.NOWHERE : Shows.REFUSED;
    }

    /** As it stands where so many characters have room: cut behind a word if one ends near, with dots. */
    String within(int characters) {
        if (characters() <= characters) return title;
        String cut = title.substring(0, title.offsetByCodePoints(0, characters - 1));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() * 2 / 3 ? cut.substring(0, space) : cut).strip() + "…";
    }
}
