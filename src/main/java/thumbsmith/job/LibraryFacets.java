package thumbsmith.job;

import java.util.List;

/** What occurs in the library and can be filtered by. */
public record LibraryFacets(List<LookRef> personas, List<LookRef> styles, List<String> projects) {}
