package thumbsmith.job;

import java.util.UUID;

/** A persona or style as a recipe names it: the id goes to the service, the name is for people. */
public record LookRef(UUID id, String name) {}
