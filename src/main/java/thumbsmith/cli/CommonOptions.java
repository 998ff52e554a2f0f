package thumbsmith.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command takes, before or after its name. */
final class CommonOptions {
    @Option(
            names = "--offline",
            scope = ScopeType.INHERIT,
            description = "Use the embedded service, whatever the settings choose: free drafts, no key.")
    boolean offline;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Write one JSON object a line to standard output, and nothing else.")
    boolean json;
}
