package thumbsmith.contract;

/**
 * Which service made something: the embedded one, whose drafts cost nothing, or a host that is paid.
 *
 * @param name {@code embedded} or the host's name, as it stands in every job, ledger row and JSON line
 */
public record Service(String name) {
    public static final Service EMBEDDED = new Service("embedded");

    public boolean isEmbedded() {
        return equals(EMBEDDED);
    }
}
